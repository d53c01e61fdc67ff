package dev.plumbline.pack.edition.session;

import static dev.plumbline.pack.wording.Teller.say;

import dev.plumbline.measure.Figure;
import dev.plumbline.measure.assessment.AllianceAssessment;
import dev.plumbline.measure.session.Session;
import dev.plumbline.pack.Block;
import dev.plumbline.pack.Page;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.wording.Print;
import dev.plumbline.pack.wording.Setting;
import dev.plumbline.pack.wording.Teller;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The agenda of the quarterly session: what became of the last promises, what lies widest apart, what is to be decided. */
public final class AgendaPage {

    private static final int DECISIONS = 6;

    private final AllianceAssessment assessment;
    private final Setting setting;

    /**
     * A page.
     *
     * @param assessment what is to be said
     * @param setting what every page needs to know
     */
    public AgendaPage(AllianceAssessment assessment, Setting setting) {
        this.assessment = assessment;
        this.setting = setting;
    }

    /**
     * Makes the page.
     *
     * @return the page
     */
    public Page page() {
        AgendaTables tables = new AgendaTables(assessment, setting);
        return new Page(
                "agenda",
                "Agenda of the quarterly session",
                setting.kicker(assessment.alliance()),
                setting.dateline(),
                message(),
                subtitle(),
                List.of(
                        new Block.Columns(
                                new Block.Decisions("To be decided", decisions()), tables.commitments(), 0.62),
                        tables.promises(),
                        new Block.Columns(tables.goals(), tables.gaps(), 0.5)),
                setting.provenance());
    }

    private Sentence message() {
        Figure open = assessment.session().open();
        Figure done = assessment.session().done();
        if (!open.isDefined()) {
            return Sentence.of("No actions were told for the last quarter, so none can be followed up");
        }
        if (open.get() == 0) {
            return say("%s actions were open when the last quarter ended".formatted(Print.whole(0)), open);
        }
        return say(
                "%s of %s open last quarter %s done now"
                        .formatted(
                                Print.whole(done.get()),
                                Print.count(open.get(), "action", "actions"),
                                Math.round(done.get()) == 1 ? "is" : "are"),
                done,
                open);
    }

    private Sentence subtitle() {
        Session session = assessment.session();
        String held = session.held()
                .map(day -> "The latest meeting was held on " + Print.day(day) + ".")
                .orElse("No meeting was told as held this quarter.");
        String next = assessment
                .alliance()
                .nextSession()
                .map(day -> " The register sets the next session for " + Print.day(day) + ".")
                .orElse(" The register sets no next session.");
        return Sentence.of("Agenda of the quarterly session. " + held + next);
    }

    /** All that is wanted, each decision once, the most telling first. */
    private List<Block.Decision> decisions() {
        Teller teller = new Teller(assessment, setting);
        Map<String, Block.Decision> decisions = new LinkedHashMap<>();
        assessment.warnings().stream()
                .flatMap(warning -> teller.tell(warning).decision().stream())
                .forEach(decision -> decisions.putIfAbsent(decision.what().text(), decision));
        return decisions.values().stream().limit(DECISIONS).toList();
    }
}
