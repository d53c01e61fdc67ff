package dev.plumbline.job.command.care;

import dev.plumbline.job.care.Check;
import dev.plumbline.job.care.Doctor;
import dev.plumbline.job.command.terminal.Terminal;
import dev.plumbline.job.command.terminal.Unset;
import dev.plumbline.job.dispatch.PostOffice;
import dev.plumbline.job.reading.SealKeyFile;
import dev.plumbline.job.reading.WorkbookReading;
import dev.plumbline.job.session.Session;
import dev.plumbline.job.setting.ExitCode;
import dev.plumbline.job.setting.Home;
import dev.plumbline.job.setting.Refused;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Looks at a home and says what to do. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = {
            "Looks at folders, disk, fonts, clock, jobs, register, database and mail, and says what to do.",
            "",
            "  plumbline doctor               exits 3 when something is wrong",
            ""
        })
public final class DoctorCommand implements Callable<Integer> {

    private static final int SCHEMA = 1;

    @ParentCommand
    private Terminal terminal = Unset.TERMINAL;

    /** A command that was not given yet. */
    public DoctorCommand() {
        // the command line sets the rest
    }

    @Override
    public Integer call() {
        Home home = terminal.home();
        WorkbookReading reading = new WorkbookReading(home.mappings(), new SealKeyFile(home.templateKey()));
        List<Check> checks = new ArrayList<>(new Doctor(home, reading, Instant.now()).examine());
        checks.addAll(inside(home));
        if (terminal.isJson()) {
            terminal.out().println(json(checks));
        } else {
            checks.forEach(this::print);
        }
        boolean isWrong = checks.stream().anyMatch(check -> check.verdict() == Check.Verdict.WRONG);
        return (isWrong ? ExitCode.CONFIGURATION : ExitCode.DONE).number();
    }

    /** What can only be seen from within. */
    private static List<Check> inside(Home home) {
        try (Session session = Session.open(home, true, "doctor");
                Connection connection = session.get(DataSource.class).getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName() + " "
                    + connection.getMetaData().getDatabaseProductVersion();
            return List.of(Doctor.opened(product), mail(session.get(PostOffice.class)));
        } catch (Refused refused) {
            return List.of(Doctor.closed(refused.getMessage(), refused.action()));
        } catch (SQLException | RuntimeException e) {
            return List.of(
                    Doctor.closed(
                            "It cannot be opened: " + e.getMessage() + ".",
                            "See whether plumbline.store.url, user and password are right and the server runs; else restore a copy."));
        }
    }

    private static Check mail(PostOffice office) {
        try {
            return Doctor.mailed(office.greet());
        } catch (Refused refused) {
            return Doctor.unmailed(refused.getMessage(), refused.action());
        }
    }

    private void print(Check check) {
        terminal.out().println("%-6s %-11s %s".formatted(word(check), check.subject(), check.words()));
        check.remedy().lines().forEach(line -> terminal.out().println("                   " + line));
    }

    private static String word(Check check) {
        return switch (check.verdict()) {
            case FINE -> "fine";
            case LOOK -> "look";
            case WRONG -> "WRONG";
        };
    }

    private static String json(List<Check> checks) {
        JsonMapper mapper = JsonMapper.shared();
        ObjectNode root = mapper.createObjectNode().put("schema", SCHEMA);
        ArrayNode list = root.putArray("checks");
        checks.forEach(check -> list.addObject()
                .put("subject", check.subject())
                .put("verdict", word(check).toLowerCase(java.util.Locale.ROOT))
                .put("words", check.words())
                .put("remedy", check.remedy()));
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }
}
