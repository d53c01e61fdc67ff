package dev.plumbline.job.reading;

import dev.plumbline.agreement.Register;
import dev.plumbline.agreement.RegisterIndex;
import dev.plumbline.finding.Checked;
import dev.plumbline.finding.Finding;
import dev.plumbline.finding.Origin;
import dev.plumbline.job.setting.ExitCode;
import dev.plumbline.job.setting.Refused;
import dev.plumbline.ledger.Receipt;
import dev.plumbline.submission.Acceptance;
import dev.plumbline.submission.workbook.ReceivedFile;
import dev.plumbline.submission.workbook.RegisterReader;
import dev.plumbline.submission.workbook.SubmissionReader;
import dev.plumbline.submission.workbook.mapping.Mappings;
import dev.plumbline.submission.workbook.sheet.Limits;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads workbooks. Whatever a file does to the reader, it ends as not readable.
 *
 * @param mappings folder of the mappings
 * @param key key of the templates
 * @param limits what a file may cost
 */
public record WorkbookReading(Path mappings, SealKeyFile key, Limits limits) implements FileReading {

    private static final Logger LOG = LoggerFactory.getLogger(WorkbookReading.class);

    /**
     * Reads workbooks within the usual limits.
     *
     * @param mappings folder of the mappings
     * @param key key of the templates
     */
    public WorkbookReading(Path mappings, SealKeyFile key) {
        this(mappings, key, Limits.DEFAULT);
    }

    @Override
    public Checked<Register> readRegister(Path file, String sha256) {
        try {
            return RegisterReader.read(file, sha256, limits);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return new Checked<>(Optional.empty(), List.of(failure(sha256, e)));
        }
    }

    @Override
    public Prepared prepare(Register register) {
        Checked<Mappings> loaded = Mappings.load(mappings);
        if (loaded.isBlocked() || loaded.value().isEmpty()) {
            throw new Refused(
                    ExitCode.CONFIGURATION,
                    loaded.findings().stream()
                            .filter(Finding::blocks)
                            .map(finding -> finding.origin().sheet() + " " + finding.message() + " " + finding.fix())
                            .collect(Collectors.joining(System.lineSeparator(), "A mapping is wrong. ", "")),
                    "Mend the file in jobs/mappings, or move it out of that folder.");
        }
        return new PreparedWorkbooks(
                new SubmissionReader(new RegisterIndex(register), loaded.value().get(), key.find(), limits));
    }

    private static Finding failure(String sha256, Throwable thrown) {
        String place = place(thrown);
        String note = "note " + HexFormat.of().toHexDigits(place.hashCode());
        LOG.warn("The file {} made the reader fail ({}): {}", sha256, note, place);
        return new Finding(ReadingFinding.READER_FAILED, Origin.ofFile(sha256), "", Map.of("reason", note));
    }

    /** The kind of failure and where it came up; its message may quote a cell, so it is not told. */
    private static String place(Throwable thrown) {
        StackTraceElement[] frames = thrown.getStackTrace();
        return thrown.getClass().getName() + (frames.length == 0 ? "" : " at " + frames[0]);
    }

    private record PreparedWorkbooks(SubmissionReader reader) implements Prepared {

        @Override
        public String mappingSha256() {
            return reader.mappings().digest();
        }

        @Override
        public Acceptance read(Path file, Receipt receipt) {
            try {
                return reader.read(new ReceivedFile(
                        file,
                        receipt.sha256(),
                        receipt.name(),
                        receipt.partner(),
                        reader.register().calendar().deadlines().dayOf(receipt.receivedAt())));
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                return new Acceptance.Unreadable(failure(receipt.sha256(), e));
            }
        }
    }
}
