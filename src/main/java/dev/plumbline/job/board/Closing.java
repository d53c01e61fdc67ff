package dev.plumbline.job.board;

import dev.plumbline.delivery.mail.Postman;
import dev.plumbline.job.dispatch.PostOffice;
import org.springframework.stereotype.Component;

/** What every run ends with: mails go out, and the status page tells how things are. */
@Component
public final class Closing {

    private final PostOffice office;
    private final Board board;

    Closing(PostOffice office, Board board) {
        this.office = office;
        this.board = board;
    }

    /**
     * Does so.
     *
     * @return what became of the letters
     */
    public Postman.Round run() {
        Postman.Round round = office.send();
        board.write();
        return round;
    }
}
