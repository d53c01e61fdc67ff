package dev.plumbline.job.due;

import dev.plumbline.delivery.mail.Postman;
import dev.plumbline.job.dispatch.PostOffice;
import org.springframework.stereotype.Component;

/** What every run ends with: mails go out. */
@Component
public final class Closing {

    private final PostOffice office;

    Closing(PostOffice office) {
        this.office = office;
    }

    /**
     * Does so.
     *
     * @return what became of the letters
     */
    public Postman.Round run() {
        return office.send();
    }
}
