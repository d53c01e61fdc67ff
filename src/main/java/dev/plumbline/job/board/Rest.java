package dev.plumbline.job.board;

import dev.plumbline.delivery.mail.Postman;
import dev.plumbline.job.due.Agenda;
import dev.plumbline.job.file.JobFiles;
import dev.plumbline.job.session.Lull;
import dev.plumbline.job.setting.HeartbeatProperties;
import dev.plumbline.job.setting.Home;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a run ends with that left nothing to do: it notes until when that is so. */
@Component
public final class Rest {

    /** The status page is never older. */
    private static final Duration LONGEST = Duration.ofHours(1);

    private static final String HEARTBEAT = "PLUMBLINE_HEARTBEAT_URL";

    private final Home home;
    private final Agenda agenda;
    private final HeartbeatProperties heartbeat;
    private final Clock clock;

    Rest(Home home, Agenda agenda, HeartbeatProperties heartbeat, Clock clock) {
        this.home = home;
        this.agenda = agenda;
        this.heartbeat = heartbeat;
        this.clock = clock;
    }

    /**
     * Notes it, unless letters are to be sent again soon, or a heartbeat is set where it can be read only by a whole start.
     *
     * @param files the jobs
     * @param round what became of the letters
     */
    public void note(JobFiles files, Postman.Round round) {
        String known = Optional.ofNullable(System.getenv(HEARTBEAT)).orElse("");
        if (round.waiting() > 0 || !heartbeat.url().equals(known)) {
            return;
        }
        Instant now = clock.instant();
        Instant until = agenda.findNext(files, now)
                .filter(next -> next.isBefore(now.plus(LONGEST)))
                .orElse(now.plus(LONGEST));
        new Lull(now, until, Lull.surroundingsOf(home), round.troubled()).write(home);
    }

    /**
     * What there is to be told while nothing is due.
     *
     * @param home the home
     * @param now the instant
     * @return what became of the letters, all of them long ago; empty when the store has to be asked
     */
    public static Optional<Postman.Round> find(Home home, Instant now) {
        Optional<Lull> lull = Lull.find(home, now);
        if (lull.isPresent()) {
            Optional.ofNullable(System.getenv(HEARTBEAT))
                    .filter(url -> !url.isBlank())
                    .ifPresent(Heartbeat::call);
        }
        return lull.map(found -> new Postman.Round(0, 0, found.troubled()));
    }
}
