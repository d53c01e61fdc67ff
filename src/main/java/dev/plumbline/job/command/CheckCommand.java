package dev.plumbline.job.command;

import dev.plumbline.agreement.Partner;
import dev.plumbline.agreement.Register;
import dev.plumbline.delivery.Digests;
import dev.plumbline.finding.Finding;
import dev.plumbline.finding.Language;
import dev.plumbline.inbox.Inbox;
import dev.plumbline.inbox.InboxFile;
import dev.plumbline.inbox.Shown;
import dev.plumbline.job.reading.FileReading;
import dev.plumbline.job.reading.SealKeyFile;
import dev.plumbline.job.reading.WorkbookReading;
import dev.plumbline.job.session.EarlierFigures;
import dev.plumbline.job.session.EarlierFigures.Looked;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/**
 * Says whether a file would be accepted, as its receipt would say it: the same verdict, the same findings, in the language
 * of the partner. Of a folder it checks each file that would be taken if the folder were the partner's, each by itself.
 * Reads the files where they lie and changes nothing.
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
            "  plumbline check input/northwind --partner northwind",
            ""
        })
final class CheckCommand implements Callable<Integer> {

    @ParentCommand
    private PlumblineCommand plumbline = new PlumblineCommand();

    @Parameters(paramLabel = "FILE", description = "The file, or a folder: each file in it.")
    private Path place = Path.of("");

    @Option(
            names = "--partner",
            paramLabel = "ID",
            required = true,
            description = "Key of the partner in whose folder it would lie.")
    private String partner = "";

    @Override
    public Integer call() throws IOException {
        List<Path> files = files();
        Home home = plumbline.home();
        WorkbookReading reading = new WorkbookReading(home.mappings(), new SealKeyFile(home.templateKey()));
        Register register = RegisterFile.read(home, reading);
        RegisterFile.checkPartner(register, partner);
        FileReading.Prepared prepared = reading.prepare(register);
        List<Looked> looked = new ArrayList<>();
        for (Path file : files) {
            Receipt receipt = receipt(file);
            looked.add(new Looked(file, receipt, prepared.read(file, receipt)));
        }
        List<Looked> checked = new EarlierFigures(home).compare(looked, register);
        print(checked, register.findPartner(partner).map(Partner::language).orElse(Language.ENGLISH));
        boolean allUsed =
                checked.stream().allMatch(file -> file.acceptance().state().isUsed());
        return (allUsed ? ExitCode.DONE : ExitCode.REJECTED_INPUTS).number();
    }

    private List<Path> files() throws IOException {
        if (Files.isRegularFile(place)) {
            return List.of(place);
        }
        String shown = Shown.text(place.toString());
        if (!Files.isDirectory(place)) {
            throw new Refused(
                    ExitCode.USAGE,
                    "There is no file or folder " + shown + ".",
                    "Give the path of a spreadsheet, or of a folder with spreadsheets.");
        }
        Path folder = place.toRealPath();
        List<Path> files = new Inbox(folder.resolveSibling(""))
                .listFiles(String.valueOf(folder.getFileName())).stream()
                        .map(InboxFile::path)
                        .toList();
        if (files.isEmpty()) {
            throw new Refused(
                    ExitCode.USAGE,
                    "There is no file to check in the folder " + shown + ".",
                    "Give the path of a spreadsheet; folders within it and hidden files are passed over.");
        }
        return files;
    }

    private Receipt receipt(Path file) throws IOException {
        return new Receipt(
                Long.MAX_VALUE,
                partner,
                String.valueOf(file.getFileName()),
                Digests.sha256(file),
                Files.size(file),
                Instant.now(),
                Optional.empty());
    }

    private void print(List<Looked> checked, Language language) {
        if (plumbline.isJson()) {
            List<Told> told = checked.stream()
                    .map(file -> new Told(file.receipt(), Optional.empty(), Outcome.of(file.acceptance())))
                    .toList();
            FileLines.printJson(plumbline, told, language);
        } else if (Files.isDirectory(place)) {
            for (Looked file : checked) {
                plumbline.out().println("== " + Shown.text(file.receipt().name()));
                print(plumbline.out(), file.acceptance(), language);
                plumbline.out().println();
            }
        } else {
            print(plumbline.out(), checked.getFirst().acceptance(), language);
        }
    }

    /** The verdict with every finding, as the receipt would say it. */
    private static void print(PrintWriter out, Acceptance acceptance, Language language) {
        AnswerWords words = AnswerWords.of(language);
        Verdict verdict = Verdict.beforehand(acceptance, language);
        out.println(verdict.head());
        out.println(Shown.text(verdict.text()));
        for (Finding finding : acceptance.findings()) {
            String place = (finding.origin().sheet() + " " + finding.origin().cell()).strip();
            out.println();
            out.println(Shown.text(words.weight(finding) + (place.isEmpty() ? "" : ": " + place)));
            out.println(Shown.text("  " + finding.message(language)));
            out.println(Shown.text("  " + finding.fix(language)));
            String example = finding.example(language);
            String right = example.isEmpty() ? "" : words.text("comment.example", example) + " ";
            out.println(Shown.text("  " + right + "[" + finding.kind().code() + "]"));
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
