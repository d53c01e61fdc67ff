package dev.plumbline.job.command.terminal;

import dev.plumbline.job.setting.Home;
import java.io.PrintWriter;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the command line around a command gives it. */
public interface Terminal {

    /** The number of the form in which commands print JSON; a key more does not raise it. */
    int SCHEMA = 1;

    /**
     * The home it works in.
     *
     * @return the home
     */
    Home home();

    /**
     * Whether only warnings and errors are wanted.
     *
     * @return true with {@code --quiet}
     */
    boolean isQuiet();

    /**
     * Whether data is wanted as JSON.
     *
     * @return true with {@code --json}
     */
    boolean isJson();

    /**
     * Where data goes.
     *
     * @return standard output
     */
    PrintWriter out();

    /**
     * Says what is going on, unless that is not wanted.
     *
     * @param line a line
     */
    void narrate(String line);

    /** Says in which folder the paths that follow begin, unless it is the one the reader stands in. */
    void narratePlace();

    /**
     * Prints data as JSON.
     *
     * @param data fills in what follows the number of the form
     */
    default void print(Consumer<ObjectNode> data) {
        JsonMapper mapper = JsonMapper.shared();
        ObjectNode root = mapper.createObjectNode().put("schema", SCHEMA);
        data.accept(root);
        out().println(mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root));
    }
}
