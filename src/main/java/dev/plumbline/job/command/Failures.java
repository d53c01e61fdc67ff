package dev.plumbline.job.command;

import dev.plumbline.job.setting.ExitCode;
import dev.plumbline.job.setting.Refused;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;

/** Turns what was thrown into what can be said. */
final class Failures {

    private Failures() {}

    /** What the operator can do something about, if that is what stopped us. */
    static @Nullable Refused refusal(Throwable thrown) {
        for (Throwable cause : chain(thrown)) {
            if (cause instanceof Refused refused) {
                return refused;
            }
            if (cause instanceof java.sql.SQLException && words(cause).contains("lock acquisition failure")) {
                return new Refused(
                        ExitCode.LOCKED,
                        "Another process works on the store in output/store.",
                        "Wait until it is done, then run again.");
            }
            if (cause instanceof FlywayValidateException) {
                return new Refused(
                        ExitCode.CONFIGURATION,
                        "The store was made by another version of Plumbline, a newer one perhaps.",
                        "Use that version, or restore a copy that was made before the upgrade: " + firstLines(cause));
            }
            if (cause instanceof BindValidationException || cause instanceof BindException) {
                return new Refused(
                        ExitCode.CONFIGURATION,
                        "A setting is wrong: " + firstLines(cause),
                        "Correct it in application.yml or in the environment.");
            }
        }
        return null;
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
