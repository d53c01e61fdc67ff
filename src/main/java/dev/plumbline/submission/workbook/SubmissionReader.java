package dev.plumbline.submission.workbook;

import dev.plumbline.agreement.Register;
import dev.plumbline.agreement.RegisterIndex;
import dev.plumbline.finding.Checked;
import dev.plumbline.finding.Finding;
import dev.plumbline.finding.Origin;
import dev.plumbline.submission.Acceptance;
import dev.plumbline.submission.Submission;
import dev.plumbline.submission.rule.AcceptanceRules;
import dev.plumbline.submission.rule.Known;
import dev.plumbline.submission.workbook.answer.copy.ReturnedCopy;
import dev.plumbline.submission.workbook.file.FileDoor;
import dev.plumbline.submission.workbook.form.ReturnFinding;
import dev.plumbline.submission.workbook.form.ReturnSheets;
import dev.plumbline.submission.workbook.mapping.MappedReader;
import dev.plumbline.submission.workbook.mapping.Mappings;
import dev.plumbline.submission.workbook.mapping.language.Mapping;
import dev.plumbline.submission.workbook.mapping.place.DroppedFile;
import dev.plumbline.submission.workbook.mapping.place.MappedFinding;
import dev.plumbline.submission.workbook.recount.Recount;
import dev.plumbline.submission.workbook.sheet.Limits;
import dev.plumbline.submission.workbook.sheet.SheetFile;
import dev.plumbline.submission.workbook.sheet.UnreadableException;
import dev.plumbline.submission.workbook.stamp.SealKey;
import dev.plumbline.submission.workbook.table.Sheets;
import dev.plumbline.submission.workbook.table.Tray;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads what partners drop: returns by their first sheet or stamp, anything else through the mapping that applies.
 *
 * @param agreed what was agreed
 * @param mappings how to read tables that are not ours
 * @param key the key with which this home seals its templates, if it made one
 * @param limits what a file may cost
 */
public record SubmissionReader(RegisterIndex agreed, Mappings mappings, Optional<SealKey> key, Limits limits) {

    /**
     * A reader within the usual limits.
     *
     * @param register what was agreed
     * @param mappings how to read tables that are not ours
     * @param key the key with which this home seals its templates, if it made one
     */
    public SubmissionReader(Register register, Mappings mappings, Optional<SealKey> key) {
        this(new RegisterIndex(register), mappings, key, Limits.DEFAULT);
    }

    /**
     * A reader where no template was sealed yet.
     *
     * @param register what was agreed
     * @param mappings how to read tables that are not ours
     */
    public SubmissionReader(Register register, Mappings mappings) {
        this(register, mappings, Optional.empty());
    }

    /**
     * The register.
     *
     * @return what was agreed
     */
    public Register register() {
        return agreed.register();
    }

    /**
     * Reads a file, checks it against all rules and decides.
     *
     * @param file the file
     * @return its facts, or why it is refused
     */
    public Acceptance read(ReceivedFile file) {
        if (register().findPartner(file.partner()).isEmpty()) {
            Finding unknown = Finding.of(ReturnFinding.PARTNER_UNKNOWN, Origin.ofFile(file.sha256()), file.partner());
            return new Acceptance.Rejected(List.of(unknown), List.of());
        }
        try (SheetFile open = FileDoor.open(file.file(), limits)) {
            ReturnedCopy returned = ReturnedCopy.of(open, file.sha256());
            Acceptance read = read(file, new Sheets(returned.theirs(), new Tray(file.sha256())));
            return returned.explain(Recount.check(file.file(), file.sha256(), open, read, mappings.cellsOf(read)));
        } catch (UnreadableException e) {
            return new Acceptance.Unreadable(e.finding(file.sha256()));
        }
    }

    private Acceptance read(ReceivedFile file, Sheets sheets) throws UnreadableException {
        DroppedFile dropped = new DroppedFile(file.sha256(), file.name(), file.partner(), file.received());
        Optional<String> mark = ReturnSheets.findMark(sheets);
        if (mark.isEmpty()) {
            Optional<Acceptance> mapped = new MappedReader(register(), mappings).read(sheets.file(), dropped);
            return mapped.isPresent() ? mapped.get() : notRecognized(file, sheets);
        }
        refuseMapped(sheets, dropped, mark.get());
        ReturnSheets.Content content =
                ReturnSheets.read(sheets, agreed, new ReturnSheets.Reader(file.partner(), file.received(), key));
        return decide(file, sheets.tray(), content);
    }

    /** The stamp decides; but where a mapping fits as well, one of them must be wrong, and it is not for us to say which. */
    private void refuseMapped(Sheets sheets, DroppedFile dropped, String mark) throws UnreadableException {
        Checked<Mapping> fitting = mappings.find(sheets.file(), dropped);
        Optional<String> name = fitting.value()
                .map(Mapping::name)
                .or(() -> fitting.findings().stream()
                        .filter(finding -> finding.kind() == MappedFinding.MAPPED_TWO_WAYS)
                        .map(Finding::value)
                        .findFirst());
        name.ifPresent(mapping -> sheets.tray()
                .log()
                .add(
                        ReturnFinding.RETURN_AND_MAPPING,
                        Origin.ofFile(dropped.sha256()),
                        mark,
                        Map.of("mapping", mapping)));
    }

    private Acceptance notRecognized(ReceivedFile file, Sheets sheets) throws UnreadableException {
        Tray tray = sheets.tray();
        String names = mappings.mappings().stream().map(Mapping::name).collect(Collectors.joining(", "));
        String tried = names.isEmpty() ? "" : " (tried: " + names + ")";
        tray.log().add(ReturnFinding.LAYOUT_NOT_RECOGNIZED, Origin.ofFile(file.sha256()), "", Map.of("tried", tried));
        sheets.ignoreOthers(List.of(), List.of());
        return new Acceptance.Rejected(tray.findings(), tray.rows());
    }

    private Acceptance decide(ReceivedFile file, Tray tray, ReturnSheets.Content content) {
        Submission frame = new Submission(file.partner(), Submission.RETURN, content.period(), List.of(), List.of());
        AcceptanceRules.check(frame, content.rows(), new Known(agreed, file.received()))
                .forEach(tray.log()::add);
        List<Finding> findings = tray.findings();
        if (tray.log().isBlocked()) {
            return new Acceptance.Rejected(findings, tray.rows(), frame.form(), frame.period(), content.comparable());
        }
        Submission counted =
                new Submission(frame.partner(), frame.form(), frame.period(), content.facts(), tray.rows());
        return new Acceptance.Accepted(counted, findings);
    }
}
