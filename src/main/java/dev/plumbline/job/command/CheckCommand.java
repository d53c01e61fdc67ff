package dev.plumbline.job.command;

import dev.plumbline.agreement.Partner;
import dev.plumbline.agreement.Register;
import dev.plumbline.delivery.Digests;
import dev.plumbline.finding.Finding;
import dev.plumbline.finding.Language;
import dev.plumbline.inbox.Shown;
import dev.plumbline.job.reading.SealKeyFile;
import dev.plumbline.job.reading.WorkbookReading;
import dev.plumbline.job.session.EarlierFigures;
import dev.plumbline.job.session.RegisterFile;
import dev.plumbline.job.setting.ExitCode;
import dev.plumbline.job.setting.Home;
import dev.plumbline.job.setting.Refused;
import dev.plumbline.ledger.Outcome;
import dev.plumbline.ledger.Receipt;
import dev.plumbline.ledger.Told;
import dev.plumbline.submission.Acceptance;
import dev.plumbline.submission.workbook.answer.Verdict;
import dev.plumbline.submission.workbook.answer.wording.AnswerWords;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/**
 * Says whether a file would be accepted, as its receipt would say it: the same verdict, the same findings, in the language
 * of the partner. Reads the file where it lies and changes nothing.
 */
@Command(
        name = "check",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = {
            "Would this file be accepted? Changes nothing.",
            "",
            "  plumbline check return.xlsx --partner northwind",
            ""
        })
final class CheckCommand implements Callable<Integer> {

    @ParentCommand
    private PlumblineCommand plumbline = new PlumblineCommand();

    @Parameters(paramLabel = "FILE", description = "The file.")
    private Path file = Path.of("");

    @Option(
            names = "--partner",
            paramLabel = "ID",
            required = true,
            description = "Key of the partner in whose folder it would lie.")
    private String partner = "";

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new Refused(ExitCode.USAGE, "There is no file " + Shown.text(file.toString()) + ".", "");
        }
        Home home = plumbline.home();
        WorkbookReading reading = new WorkbookReading(home.mappings(), new SealKeyFile(home.templateKey()));
        Register register = RegisterFile.read(home, reading);
        RegisterFile.checkPartner(register, partner);
        Receipt receipt = new Receipt(
                Long.MAX_VALUE,
                partner,
                String.valueOf(file.getFileName()),
                Digests.sha256(file),
                Files.size(file),
                Instant.now(),
                Optional.empty());
        Acceptance acceptance = new EarlierFigures(home)
                .compare(file, reading.prepare(register).read(file, receipt), receipt, register);
        print(
                receipt,
                acceptance,
                register.findPartner(partner).map(Partner::language).orElse(Language.ENGLISH));
        return (acceptance.state().isUsed() ? ExitCode.DONE : ExitCode.REJECTED_INPUTS).number();
    }

    private void print(Receipt receipt, Acceptance acceptance, Language language) {
        if (plumbline.isJson()) {
            Told told = new Told(receipt, Optional.empty(), Outcome.of(acceptance));
            FileLines.printJson(plumbline, told, language);
        } else {
            print(plumbline.out(), acceptance, language);
        }
    }

    /** The verdict with every finding, as the receipt will say it. */
    private static void print(PrintWriter out, Acceptance acceptance, Language language) {
        AnswerWords words = AnswerWords.of(language);
        Verdict verdict = Verdict.of(acceptance, language);
        out.println(verdict.head());
        out.println(Shown.text(verdict.text()));
        for (Finding finding : acceptance.findings()) {
            String place = (finding.origin().sheet() + " " + finding.origin().cell()).strip();
            out.println();
            out.println(Shown.text(words.weight(finding) + (place.isEmpty() ? "" : ": " + place)));
            out.println(Shown.text("  " + finding.message(language)));
            out.println(Shown.text("  " + finding.fix(language)));
            out.println(Shown.text("  " + words.text("comment.example", finding.example(language)) + " ["
                    + finding.kind().code() + "]"));
            if (!finding.explanation().isEmpty()) {
                out.println(Shown.text("  " + words.text("explained", finding.explanation())));
            }
        }
        printUnread(out, acceptance, words);
    }

    private static void printUnread(PrintWriter out, Acceptance acceptance, AnswerWords words) {
        if (acceptance.rows().stream().anyMatch(sheet -> !sheet.unread().isEmpty())) {
            out.println();
            out.println(words.text("unread"));
        }
        acceptance
                .rows()
                .forEach(sheet -> sheet.unread()
                        .forEach(unread -> out.println(Shown.text("  " + sheet.sheet() + ": " + unread.cells() + ", "
                                + words.text("unread." + unread.reason().words()) + " (" + unread.where() + ")"))));
    }
}
