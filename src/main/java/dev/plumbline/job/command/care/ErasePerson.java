package dev.plumbline.job.command.care;

import dev.plumbline.job.command.terminal.Terminal;
import dev.plumbline.job.erasure.PersonPlan;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Says what becomes of the traces of somebody.
 *
 * @param terminal where to say it
 * @param dryRun whether nothing was changed
 */
record ErasePerson(Terminal terminal, boolean dryRun) {

    void tell(PersonPlan plan) {
        if (terminal.isJson()) {
            terminal.print(root -> json(root, plan));
        } else {
            print(plan);
        }
    }

    private void print(PersonPlan plan) {
        String changes = dryRun ? "would change  " : "changed  ";
        plan.changed()
                .forEach(place -> terminal.out()
                        .println(changes + terminal.home().shown(place) + ", a register: it names "
                                + plan.standIn().address() + " instead"));
        if (plan.letters() > 0) {
            terminal.out()
                    .println(changes + plan.letters() + (plan.letters() == 1 ? " letter" : " letters")
                            + " in the ledger: no name, no address, no words");
        }
        String removes = dryRun ? "would remove  " : "removed  ";
        plan.removed()
                .forEach(place ->
                        terminal.out().println(removes + terminal.home().shown(place)));
        plan.kept().forEach(kept -> terminal.out().println("kept  " + kept.what() + ": " + kept.why()));
    }

    private void json(ObjectNode root, PersonPlan plan) {
        root.put("dryRun", dryRun).put("standIn", plan.standIn().address()).put("letters", plan.letters());
        ArrayNode changed = root.putArray("changed");
        plan.changed().forEach(place -> changed.add(terminal.home().shown(place)));
        ArrayNode removed = root.putArray("removed");
        plan.removed().forEach(place -> removed.add(terminal.home().shown(place)));
        ArrayNode kept = root.putArray("kept");
        plan.kept().forEach(one -> kept.addObject().put("what", one.what()).put("why", one.why()));
    }
}
