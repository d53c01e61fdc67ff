package dev.plumbline.job;

import dev.plumbline.agreement.Alliance;
import dev.plumbline.agreement.Register;
import dev.plumbline.calendar.Deadlines;
import dev.plumbline.calendar.FiscalCalendar;
import dev.plumbline.finding.Checked;
import dev.plumbline.finding.Finding;
import dev.plumbline.finding.Origin;
import dev.plumbline.job.reading.FileReading;
import dev.plumbline.ledger.Receipt;
import dev.plumbline.submission.Acceptance;
import dev.plumbline.submission.Answer;
import dev.plumbline.submission.Fact;
import dev.plumbline.submission.Reading;
import dev.plumbline.submission.Submission;
import dev.plumbline.submission.rule.AcceptanceFinding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;

/**
 * The home of {@link JobHarness} with more that can change: {@code register renamed} gives an alliance another name, a return with
 * {@code answered} behind its number has other answers, with {@code explained} a finding and its partner's words about it. Returns
 * are wanted after 10 days and locked after 20.
 */
class Changeable {

    static final MovedClock CLOCK = new MovedClock(Instant.EPOCH);

    @Bean
    Clock clock() {
        return CLOCK;
    }

    @Bean
    FileReading fileReading() {
        FileReading words = new JobHarness.Words().fileReading();
        return new FileReading() {
            @Override
            public Checked<Register> readRegister(Path file, String sha256) {
                boolean renamed = text(file).contains("renamed");
                Checked<Register> read = words.readRegister(file, sha256);
                return new Checked<>(read.value().map(one -> with(one, renamed)), read.findings());
            }

            @Override
            public Prepared prepare(Register register) {
                Prepared prepared = words.prepare(register);
                return new Prepared() {
                    @Override
                    public String mappingSha256() {
                        return prepared.mappingSha256();
                    }

                    @Override
                    public Acceptance read(Path file, Receipt receipt) {
                        return changed(prepared.read(file, receipt), text(file), receipt);
                    }
                };
            }
        };
    }

    private static Register with(Register one, boolean renamed) {
        Deadlines deadlines = new Deadlines(Optional.of(10), Optional.of(20), List.of(3), ZoneOffset.UTC);
        Alliance first = one.alliances().getFirst();
        Alliance other = new Alliance(
                first.id(),
                first.name() + (renamed ? " Second" : ""),
                first.purpose(),
                first.started(),
                first.nextSession(),
                first.sides());
        return new Register(
                new FiscalCalendar(one.calendar().firstMonth(), one.calendar().namedAfterEnd(), deadlines),
                one.partners(),
                Stream.concat(Stream.of(other), one.alliances().stream().skip(1))
                        .toList(),
                one.goals(),
                one.indicators(),
                one.targets(),
                one.items(),
                one.recipients());
    }

    private static Acceptance changed(Acceptance read, String words, Receipt receipt) {
        if (!(read instanceof Acceptance.Accepted(Submission said, List<Finding> findings))) {
            return read;
        }
        Submission told = words.contains("answered") ? answered(said) : said;
        return words.contains("explained")
                ? new Acceptance.Accepted(
                        told,
                        List.of(new Finding(
                                AcceptanceFinding.REPORTED_TWICE,
                                Origin.ofFile(receipt.sha256()),
                                "",
                                Map.of("what", "it", "first", "C5", "explanation", words))))
                : new Acceptance.Accepted(told, findings);
    }

    private static Submission answered(Submission said) {
        return new Submission(
                said.partner(),
                said.form(),
                said.period(),
                said.facts().stream().map(Changeable::answered).toList(),
                said.rows());
    }

    /** Everybody answers as low as can be. */
    private static Fact answered(Fact fact) {
        return fact instanceof Fact.SurveyResponse one
                ? new Fact.SurveyResponse(
                        one.partner(),
                        one.alliance(),
                        one.period(),
                        one.respondent(),
                        one.level(),
                        one.answers().stream()
                                .map(each -> new Answer(each.item(), new Reading.Reported(BigDecimal.ONE), each.cell()))
                                .toList(),
                        one.origin())
                : fact;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
