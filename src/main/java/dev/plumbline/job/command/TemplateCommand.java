package dev.plumbline.job.command;

import dev.plumbline.agreement.Partner;
import dev.plumbline.agreement.Register;
import dev.plumbline.calendar.Quarter;
import dev.plumbline.finding.Language;
import dev.plumbline.inbox.Shown;
import dev.plumbline.job.Templates;
import dev.plumbline.job.reading.FileReading;
import dev.plumbline.job.reading.SealKeyFile;
import dev.plumbline.job.reading.WorkbookReading;
import dev.plumbline.job.session.RegisterFile;
import dev.plumbline.job.session.RunLock;
import dev.plumbline.job.session.Session;
import dev.plumbline.job.setting.ExitCode;
import dev.plumbline.job.setting.Home;
import dev.plumbline.job.setting.Refused;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Makes the workbooks that partners fill in. */
@Command(
        name = "template",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = {
            "Makes the workbooks to send to partners, in output/templates.",
            "",
            "  plumbline template                                     one for each partner, for the quarter collected now",
            "  plumbline template --partner northwind --period 2026-Q4",
            ""
        })
final class TemplateCommand implements Callable<Integer> {

    @ParentCommand
    private PlumblineCommand plumbline = new PlumblineCommand();

    @Option(names = "--partner", paramLabel = "ID", description = "Only for this partner. Default: all.")
    private Optional<String> partner = Optional.empty();

    @Option(
            names = "--period",
            paramLabel = "QUARTER",
            description = "Quarter to be reported, such as 2026-Q3. Default: the one whose returns are collected now.")
    private Optional<String> period = Optional.empty();

    @Option(
            names = "--language",
            paramLabel = "CODE",
            description = "en or de. Default: the language of the partner in the register.")
    private Optional<String> language = Optional.empty();

    @Override
    public Integer call() throws IOException {
        Optional<Quarter> wanted = period.map(RegisterFile::quarter);
        Optional<Language> chosen = language.map(TemplateCommand::language);
        Home home = plumbline.home();
        FileReading reading = new WorkbookReading(home.mappings(), new SealKeyFile(home.templateKey()));
        Register register = RegisterFile.read(home, reading);
        partner.ifPresent(key -> RegisterFile.checkPartner(register, key));
        Quarter quarter = wanted.orElseGet(() -> RegisterFile.collected(register.calendar(), Instant.now()));
        List<Path> files = write(home, templates -> templates.write(register, partners(register), quarter, chosen));
        List<String> shown = files.stream().map(home::shown).toList();
        if (plumbline.isJson()) {
            plumbline.print(
                    root -> shown.forEach(root.put("period", quarter.toString()).putArray("templates")::add));
        } else {
            plumbline.narratePlace();
            shown.forEach(plumbline.out()::println);
        }
        plumbline.narrate(
                "Wrote " + files.size() + (files.size() == 1 ? " template" : " templates") + " for " + quarter + ".");
        return ExitCode.DONE.number();
    }

    /** The ledger, which takes seconds to open, is asked for last values only where there can be any. */
    private List<Path> write(Home home, Writing writing) throws IOException {
        if (!RunLock.wasTaken(home)) {
            return writing.write(Templates.ofNew(home));
        }
        try (Session session = Session.open(home, plumbline.isQuiet(), "template")) {
            return writing.write(session.get(Templates.class));
        }
    }

    private interface Writing {
        List<Path> write(Templates templates) throws IOException;
    }

    private List<String> partners(Register register) {
        return partner.map(List::of)
                .orElseGet(() -> register.partners().stream()
                        .map(Partner::id)
                        .filter(key -> !register.listAlliancesOf(key).isEmpty())
                        .toList());
    }

    private static Language language(String code) {
        return Language.tryParse(code)
                .orElseThrow(() -> new Refused(
                        ExitCode.USAGE,
                        "'" + Shown.text(code) + "' is no language that templates are made in.",
                        "Choose one of " + String.join(", ", Language.codes()) + "."));
    }
}
