package dev.plumbline.job.board;

import dev.plumbline.delivery.page.StatusPage.Task;
import dev.plumbline.submission.cycle.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What there is to do about the returns of a quarter: whom to help, whom to ask, whom to let in.
 *
 * @param quarter the quarter and where its returns stand
 * @param wentOut whether its packs are out: then nobody waits for what is missing
 */
record ReturnTasks(Board.Returns.Collected quarter, boolean wentOut) {

    private static final int NAMED = 5;

    /** Those who sent something that cannot be used come first: they wait for help. */
    List<Task> list() {
        List<Task> tasks = new ArrayList<>();
        List<Standing> silent = new ArrayList<>();
        for (Standing standing : quarter.standings()) {
            boolean late = standing.state(quarter.now()) == Standing.State.LATE
                    && standing.findUsed().isEmpty();
            if (late && standing.files().isEmpty()) {
                silent.add(standing);
            } else {
                ofOne(standing, late).ifPresent(tasks::add);
            }
        }
        if (!silent.isEmpty()) {
            tasks.add(ask(silent));
        }
        return tasks;
    }

    private Task ask(List<Standing> silent) {
        List<String> names = silent.stream().limit(NAMED).map(quarter::nameOf).toList();
        String end = silent.size() == 1 ? " for its return of " : " for their returns of ";
        String late = silent.size() == 1 ? ": it is late." : ": they are late.";
        return new Task("Ask " + joined(names, silent.size() - names.size()) + end + quarter.quarter() + late, "");
    }

    private static String joined(List<String> names, int more) {
        if (more > 0) {
            return String.join(", ", names) + " and " + more + (more == 1 ? " other" : " others");
        }
        String last = names.getLast();
        return names.size() == 1 ? last : String.join(", ", names.subList(0, names.size() - 1)) + " and " + last;
    }

    private Optional<Task> ofOne(Standing standing, boolean late) {
        return switch (standing.state(quarter.now())) {
            case RECEIVED -> Optional.of(help(standing, ""));
            case LATE -> late ? Optional.of(help(standing, ", which is late")) : Optional.empty();
            case LOCKED -> wentOut ? Optional.empty() : Optional.of(letIn(standing));
            case EXPECTED, ACCEPTED, EXCEPTED -> Optional.empty();
        };
    }

    private Task help(Standing standing, String late) {
        return new Task(
                "Help " + quarter.nameOf(standing) + " with its return of " + quarter.quarter() + late
                        + ": nothing it sent can be used. The answer lies in " + answer(standing) + ".",
                "");
    }

    private Task letIn(Standing standing) {
        String name = quarter.nameOf(standing);
        String why = standing.files().isEmpty()
                ? name + " did not report " + quarter.quarter() + " before the cut-off."
                : standing.listWaiting().isEmpty()
                        ? "Nothing that " + name + " sent about " + quarter.quarter() + " can be used (answer in "
                                + answer(standing) + "), and the cut-off is over."
                        : "What " + name + " sent about " + quarter.quarter() + " came after the cut-off.";
        return new Task(
                why + " Let it in with a reason, or leave it.",
                "plumbline except --partner " + standing.partner() + " --period " + quarter.quarter()
                        + " --until DATE --reason WORDS");
    }

    private static String answer(Standing standing) {
        return "input/" + standing.partner() + "/feedback/";
    }
}
