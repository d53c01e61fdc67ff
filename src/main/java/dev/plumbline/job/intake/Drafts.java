package dev.plumbline.job.intake;

import dev.plumbline.agreement.Partner;
import dev.plumbline.agreement.Register;
import dev.plumbline.agreement.RegisterIndex;
import dev.plumbline.calendar.Deadlines;
import dev.plumbline.calendar.FiscalCalendar;
import dev.plumbline.calendar.Period;
import dev.plumbline.calendar.PeriodWords;
import dev.plumbline.finding.Language;
import dev.plumbline.inbox.Archive;
import dev.plumbline.job.reading.RegisterShelf;
import dev.plumbline.ledger.Outcome;
import dev.plumbline.ledger.ReadingLedger;
import dev.plumbline.ledger.Receipt;
import dev.plumbline.ledger.ReceiptLedger;
import dev.plumbline.ledger.Told;
import dev.plumbline.ledger.Versions;
import dev.plumbline.submission.Acceptance;
import dev.plumbline.submission.Submission;
import dev.plumbline.submission.workbook.answer.FileForm;
import dev.plumbline.submission.workbook.answer.Receipt.Addressee;
import dev.plumbline.submission.workbook.answer.Receipt.Copy;
import dev.plumbline.submission.workbook.answer.Receipt.Deadline;
import dev.plumbline.submission.workbook.answer.Receipt.Earlier;
import dev.plumbline.submission.workbook.answer.Receipt.FileLine;
import dev.plumbline.submission.workbook.answer.Receipt.Kept;
import dev.plumbline.submission.workbook.answer.Receipt.Version;
import dev.plumbline.submission.workbook.answer.copy.CopyOrder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts together what a partner is told about a file.
 *
 * @param archive where the files lie
 * @param receipts knows the first receipt of a duplicate
 * @param readings knows earlier versions
 * @param facts knows what an accepted file said
 * @param shelf knows names and languages of partners
 */
record Drafts(Archive archive, ReceiptLedger receipts, ReadingLedger readings, FreshFacts facts, RegisterShelf shelf) {

    private static final Addressee ALLIANCE_OFFICE = new Addressee("Alliance office", Language.ENGLISH);

    /**
     * What is told.
     *
     * @param addressee who is told
     * @param file what identifies the file
     * @param outcome what became of it
     * @param earlier what came before
     * @param copyOrder what an annotated copy would be made of
     * @param isCopied whether a copy makes sense at all
     */
    record Draft(
            Addressee addressee,
            FileLine file,
            dev.plumbline.submission.workbook.answer.Receipt.Outcome outcome,
            Earlier earlier,
            CopyOrder copyOrder,
            boolean isCopied) {

        dev.plumbline.submission.workbook.answer.Receipt receipt(Copy copy) {
            return new dev.plumbline.submission.workbook.answer.Receipt(addressee, file, outcome, earlier, copy);
        }
    }

    /** The register by whose names and days partners are told. */
    Optional<RegisterIndex> register(Instant look) {
        return shelf.find(look).map(RegisterShelf.InForce::agreed);
    }

    /** The earlier versions of files that were read, by number of the receipt. */
    Map<Long, Versions> earlier(List<? extends Told> files) {
        return readings.listEarlier(files.stream()
                .filter(told -> !told.receipt().isDuplicate())
                .map(Told.class::cast)
                .toList());
    }

    Draft of(Told told, Versions earlier, Optional<RegisterIndex> register) {
        Addressee addressee = addressee(told.receipt().partner(), register);
        FileLine file = file(told, addressee.language(), earlier.firstUsedAt(), register);
        boolean isRead = !told.receipt().isDuplicate();
        return new Draft(
                addressee,
                file,
                outcome(told),
                new Earlier(
                        earlier.last().map(this::version), earlier.lastUsed().map(this::version)),
                new CopyOrder(
                        archive.fileOf(told.receipt().sha256()),
                        file.name(),
                        file.sha256(),
                        told.state().isUsed(),
                        file.period(),
                        addressee.language(),
                        told.outcome().findings()),
                isRead && hasCells(told));
    }

    /** Whether something of the file could be read, so that findings stand at cells. */
    private static boolean hasCells(Told told) {
        return !told.outcome().rows().isEmpty() || told.outcome().form().equals(Outcome.REGISTER);
    }

    private static Addressee addressee(String partner, Optional<RegisterIndex> register) {
        if (partner.equals(Receipt.ALLIANCE_OFFICE)) {
            return ALLIANCE_OFFICE;
        }
        Partner found = register.flatMap(agreed -> agreed.findPartner(partner))
                .orElseGet(() -> new Partner(partner, partner, partner));
        return new Addressee(found.name(), found.language());
    }

    private FileLine file(Told told, Language language, Optional<Instant> firstUsedAt, Optional<RegisterIndex> agreed) {
        Receipt receipt = told.receipt();
        String form = told.outcome().form();
        boolean isOurs = form.isEmpty() || form.equals(Submission.RETURN) || form.equals(Outcome.REGISTER);
        Optional<Register> register = agreed.map(RegisterIndex::register);
        PeriodWords words = new PeriodWords(register.map(Register::calendar).orElse(FiscalCalendar.CALENDAR_YEAR));
        return new FileLine(
                receipt.number(),
                receipt.name(),
                receipt.sha256(),
                receipt.receivedAt(),
                isOurs ? "" : form,
                FileForm.of(archive.fileOf(receipt.sha256()), language),
                told.outcome().period().map(words::write).orElse(""),
                register.flatMap(inForce -> told.outcome()
                        .period()
                        .flatMap(period ->
                                deadline(inForce.calendar().deadlines(), period, receipt.receivedAt(), firstUsedAt))));
    }

    /** Days end where the calendar says. */
    private static Optional<Deadline> deadline(
            Deadlines deadlines, Period period, Instant received, Optional<Instant> first) {
        return deadlines
                .findDue(period)
                .map(day -> new Deadline(
                        day,
                        !deadlines.dayOf(received).isAfter(day)
                                ? Kept.BY_THIS_FILE
                                : first.map(deadlines::dayOf)
                                        .filter(came -> !came.isAfter(day))
                                        .map(_ -> Kept.BY_AN_EARLIER_VERSION)
                                        .orElse(Kept.NOT)));
    }

    private dev.plumbline.submission.workbook.answer.Receipt.Outcome outcome(Told told) {
        Optional<Receipt> original = told.receipt().original().map(receipts::getReceipt);
        return original.<dev.plumbline.submission.workbook.answer.Receipt.Outcome>map(
                        first -> new dev.plumbline.submission.workbook.answer.Receipt.Outcome.Duplicate(
                                first.name(), first.receivedAt()))
                .orElseGet(() -> new dev.plumbline.submission.workbook.answer.Receipt.Outcome.Read(acceptance(told)));
    }

    private Acceptance acceptance(Told told) {
        Outcome outcome = told.outcome();
        return switch (outcome.state()) {
            case ACCEPTED, ACCEPTED_WITH_FINDINGS ->
                new Acceptance.Accepted(
                        new Submission(
                                told.receipt().partner(),
                                outcome.form(),
                                outcome.period(),
                                facts.take(told),
                                outcome.rows()),
                        outcome.findings());
            case REJECTED ->
                new Acceptance.Rejected(
                        outcome.findings(), outcome.rows(), outcome.form(), outcome.period(), List.of());
            case UNREADABLE -> new Acceptance.Unreadable(outcome.findings().getFirst());
            case DUPLICATE -> throw new IllegalArgumentException("A duplicate is not read");
        };
    }

    private Version version(Told told) {
        return new Version(
                told.receipt().name(),
                told.receipt().receivedAt(),
                told.state(),
                told.outcome().findings(),
                told.state().isUsed() ? facts.take(told) : List.of());
    }
}
