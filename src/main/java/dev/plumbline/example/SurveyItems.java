package dev.plumbline.example;

import static dev.plumbline.agreement.Foundation.GOALS;
import static dev.plumbline.agreement.Foundation.GOVERNANCE;
import static dev.plumbline.agreement.Foundation.LEADERSHIP;
import static dev.plumbline.agreement.Foundation.RESOURCES;
import static dev.plumbline.agreement.Foundation.STRATEGY;
import static dev.plumbline.agreement.Foundation.TRUST;

import dev.plumbline.agreement.Aspect;
import dev.plumbline.agreement.Foundation;
import dev.plumbline.agreement.SurveyItem;
import java.util.List;
import java.util.Optional;

/** What is asked; the first letter of an item's key is that of its theme in the stories. */
final class SurveyItems {

    static final List<SurveyItem> ALL = List.of(
            on(LEADERSHIP, "L1", "Leadership commitment", "Our executives give this alliance the time it needs."),
            on(LEADERSHIP, "L2", "Leadership commitment", "Our partner's executives stand behind this alliance."),
            asking(
                    Aspect.STRATEGY,
                    on(STRATEGY, "S1", "Strategy and scope", "I can state in one sentence what this alliance is for.")),
            on(STRATEGY, "S2", "Strategy and scope", "Both sides agree on what is in scope and what is not."),
            on(TRUST, "T1", "Trust", "Our partner keeps its word."),
            on(TRUST, "T2", "Trust", "Bad news is told early, without fear of blame."),
            reversed(TRUST, "T3", "Trust", "We hold information back from our partner."),
            asking(
                    Aspect.UNDERSTANDING,
                    on(GOALS, "G1", "Goals and KPIs", "I know how the figures of this alliance are counted.")),
            on(GOALS, "G2", "Goals and KPIs", "What we measure is what matters to us."),
            on(GOVERNANCE, "V1", "Governance", "Our joint meetings end with decisions."),
            on(GOVERNANCE, "V2", "Governance", "Decisions made together are carried out."),
            on(RESOURCES, "R1", "Resources", "We have the people this alliance needs."),
            on(RESOURCES, "R2", "Resources", "People in this alliance have time for their work in it."),
            asking(Aspect.FIT, of("C1", "Culture", "Our ways of working fit together.")),
            asking(Aspect.OPENNESS, of("C2", "Culture", "We can disagree and still find a way.")),
            asking(Aspect.TASK_FRICTION, of("F1", "Friction", "We often argue about how the work should be done.")),
            asking(Aspect.STRAIN, of("P1", "Friction", "There is personal tension with our partner's people.")));

    private SurveyItems() {}

    private static SurveyItem on(Foundation foundation, String id, String theme, String wording) {
        return new SurveyItem(id, theme, wording, 1, 5, false, Optional.of(foundation));
    }

    private static SurveyItem of(String id, String theme, String wording) {
        return new SurveyItem(id, theme, wording, 1, 5, false, Optional.empty());
    }

    private static SurveyItem asking(Aspect aspect, SurveyItem item) {
        return new SurveyItem(
                item.id(),
                item.theme(),
                item.wording(),
                item.low(),
                item.high(),
                item.reversed(),
                item.foundation(),
                Optional.of(aspect));
    }

    private static SurveyItem reversed(Foundation foundation, String id, String theme, String wording) {
        return new SurveyItem(id, theme, wording, 1, 5, true, Optional.of(foundation));
    }
}
