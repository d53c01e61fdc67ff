package dev.plumbline.job.board;

import dev.plumbline.delivery.mail.Postman;
import dev.plumbline.job.dispatch.PostOffice;
import org.springframework.stereotype.Component;

/** What every run ends with: mails go out, the status page tells how things are, and whoever waits for it hears of it. */
@Component
public final class Closing {

    private final PostOffice office;
    private final Board board;
    private final Heartbeat heartbeat;

    Closing(PostOffice office, Board board, Heartbeat heartbeat) {
        this.office = office;
        this.board = board;
        this.heartbeat = heartbeat;
    }

    /**
     * Does so.
     *
     * @return what became of the letters
     */
    public Postman.Round run() {
        Postman.Round round = office.send();
        board.write();
        heartbeat.beat();
        return round;
    }
}
