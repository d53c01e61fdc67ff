package dev.plumbline.pack.edition.session;

import dev.plumbline.measure.Figure;
import dev.plumbline.measure.assessment.AllianceAssessment;
import dev.plumbline.measure.session.Session;
import dev.plumbline.pack.Block;
import dev.plumbline.pack.Page;
import dev.plumbline.pack.Sentence;
import dev.plumbline.pack.language.Catalog;
import dev.plumbline.pack.language.Parts;
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
    private final Catalog texts;

    /**
     * A page.
     *
     * @param assessment what is to be said
     * @param setting what every page needs to know
     */
    public AgendaPage(AllianceAssessment assessment, Setting setting) {
        this.assessment = assessment;
        this.setting = setting;
        this.texts = setting.catalog();
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
                texts.text("agenda.bookmark"),
                setting.kicker(assessment.alliance()),
                setting.dateline(),
                message(),
                subtitle(),
                List.of(
                        new Block.Columns(
                                new Block.Decisions(texts.text("agenda.decide"), decisions()),
                                tables.commitments(),
                                0.67),
                        tables.promises(),
                        new Block.Columns(tables.goals(), tables.gaps(), 0.5)),
                setting.provenance());
    }

    private Sentence message() {
        Figure open = assessment.session().open();
        Figure done = assessment.session().done();
        if (!open.isDefined()) {
            return texts.say("agenda.not-told");
        }
        if (open.get() == 0) {
            return texts.say("agenda.none-open");
        }
        return texts.say("agenda.done", Parts.of("done", done).and("open", open));
    }

    private Sentence subtitle() {
        Session session = assessment.session();
        String held = session.held()
                .map(day -> texts.text(
                        "agenda.held", Parts.of("day", setting.print().day(day))))
                .orElseGet(() -> texts.text("agenda.none-held"));
        String next = assessment
                .alliance()
                .nextSession()
                .map(day -> texts.text(
                        "agenda.next", Parts.of("day", setting.print().day(day))))
                .orElseGet(() -> texts.text("agenda.no-next"));
        return texts.say("agenda.subtitle", Parts.of("held", held).and("next", next));
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
