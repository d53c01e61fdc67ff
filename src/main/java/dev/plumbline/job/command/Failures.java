package dev.plumbline.job.command;

import dev.plumbline.job.setting.ExitCode;
import dev.plumbline.job.setting.Refused;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;

/** Turns what was thrown into what can be said. */
final class Failures {

    private Failures() {}

    /** What the operator can do something about, if that is what stopped us. */
    static @Nullable Refused refusal(Throwable thrown) {
        return chain(thrown).stream()
                .map(Failures::told)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Refused told(Throwable cause) {
        return switch (cause) {
            case Refused refused -> refused;
            case SQLException failed
            when words(failed).contains("lock acquisition failure") ->
                new Refused(
                        ExitCode.LOCKED,
                        "Another process works on the store in output/store.",
                        "Wait until it is done, then run again.");
            case SQLException lost
            when isAway(lost) ->
                new Refused(
                        ExitCode.TRY_AGAIN,
                        "The database does not answer: " + words(lost) + ".",
                        "Run again once it does: what was begun is taken up, nothing is lost.");
            case SQLException unwelcome when isNotLetIn(unwelcome) -> notLetIn(unwelcome);
            case FlywayValidateException other ->
                new Refused(
                        ExitCode.CONFIGURATION,
                        "The store was made by another version of Plumbline, a newer one perhaps.",
                        "Use that version, or restore a copy that was made before the upgrade: " + firstLines(other));
            case BindValidationException wrong -> wrongSetting(wrong);
            case BindException wrong -> wrongSetting(wrong);
            default -> String.valueOf(cause.getMessage()).contains("No space left on device") ? withoutRoom() : null;
        };
    }

    private static Refused wrongSetting(Exception wrong) {
        return new Refused(
                ExitCode.CONFIGURATION,
                "A setting is wrong: " + firstLines(wrong),
                "Correct it in application.yml or in the environment.");
    }

    private static Refused withoutRoom() {
        return new Refused(
                ExitCode.TRY_AGAIN,
                "There is no room left on the disk.",
                "Make room and run again: what was begun is taken up, nothing is lost.");
    }

    private static Refused notLetIn(SQLException unwelcome) {
        return new Refused(
                ExitCode.CONFIGURATION,
                "The database does not let us in: " + words(unwelcome) + ".",
                "Correct plumbline.store.url, .user or .password (PLUMBLINE_STORE_URL, _USER, _PASSWORD).");
    }

    /** Wrong user or password, no such database, no right to something in it. */
    private static boolean isNotLetIn(SQLException refused) {
        String state = String.valueOf(refused.getSQLState());
        return state.startsWith("28") || state.startsWith("3D") || state.equals("42501");
    }

    /**
     * Whether a server went away, or was not there: the connection failed, or the server is being stopped or started.
     *
     * @see <a href="https://www.postgresql.org/docs/current/errcodes-appendix.html">Classes 08 and 57P</a>
     */
    private static boolean isAway(SQLException thrown) {
        String state = String.valueOf(thrown.getSQLState());
        return state.startsWith("08") || state.startsWith("57P0");
    }

    /** The innermost reason, in one line. */
    static String words(Throwable thrown) {
        List<Throwable> chain = chain(thrown);
        Throwable innermost = chain.getLast();
        String message = innermost.getMessage();
        return message == null
                ? innermost.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }

    private static String firstLines(Throwable cause) {
        return chain(cause).stream()
                .map(part ->
                        String.valueOf(part.getMessage()).lines().findFirst().orElse(""))
                .distinct()
                .limit(2)
                .reduce((first, second) -> first + " (" + second + ")")
                .orElse("");
    }

    private static List<Throwable> chain(Throwable thrown) {
        List<Throwable> chain = new ArrayList<>();
        for (Throwable cause = thrown; cause != null && !chain.contains(cause); cause = cause.getCause()) {
            chain.add(cause);
            for (Throwable suppressed : cause.getSuppressed()) {
                chain.addAll(chain(suppressed));
            }
        }
        return chain;
    }
}
