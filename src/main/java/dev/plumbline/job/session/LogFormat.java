package dev.plumbline.job.session;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import dev.plumbline.job.setting.ExitCode;
import dev.plumbline.job.setting.Refused;
import java.util.Optional;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.boot.logging.logback.StructuredLogEncoder;
import org.springframework.context.ApplicationListener;
import org.springframework.util.StringUtils;

/**
 * Writes the log as one JSON object a line where {@code logging.structured.format.console} says {@code ecs}, {@code logstash} or
 * {@code gelf}. Spring Boot does that by itself only where it makes the whole configuration of the log, which ours is not.
 *
 * @see <a href="https://docs.spring.io/spring-boot/reference/features/logging.html#features.logging.structured">Structured
 *     logging</a>
 */
final class LogFormat implements ApplicationListener<ApplicationPreparedEvent> {

    private static final String SETTING = "logging.structured.format.console";
    private static final String APPENDER = "narration";

    @Override
    public void onApplicationEvent(ApplicationPreparedEvent event) {
        Optional.ofNullable(event.getApplicationContext().getEnvironment().getProperty(SETTING))
                .filter(StringUtils::hasText)
                .ifPresent(LogFormat::use);
    }

    private static void use(String format) {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext log
                && log.getLogger(Logger.ROOT_LOGGER_NAME).getAppender(APPENDER)
                        instanceof ConsoleAppender<ILoggingEvent> narration) {
            StructuredLogEncoder encoder = new StructuredLogEncoder();
            encoder.setContext(log);
            encoder.setFormat(format);
            start(encoder, format);
            narration.setEncoder(encoder);
        }
    }

    private static void start(StructuredLogEncoder encoder, String format) {
        try {
            encoder.start();
        } catch (IllegalArgumentException e) {
            throw new Refused(
                    ExitCode.CONFIGURATION,
                    "The log cannot be written as '" + format + "'.",
                    "Let " + SETTING + " say ecs, logstash or gelf, or leave it out for plain words.");
        }
    }
}
