package dev.plumbline.submission.workbook.schema;

import static dev.plumbline.submission.workbook.schema.CellType.CHOICE;
import static dev.plumbline.submission.workbook.schema.CellType.DATE;
import static dev.plumbline.submission.workbook.schema.CellType.DECIMAL;
import static dev.plumbline.submission.workbook.schema.CellType.KEY;
import static dev.plumbline.submission.workbook.schema.CellType.PERCENT;
import static dev.plumbline.submission.workbook.schema.CellType.PERIOD;
import static dev.plumbline.submission.workbook.schema.CellType.READING;
import static dev.plumbline.submission.workbook.schema.CellType.TEXT;
import static dev.plumbline.submission.workbook.schema.CellType.WHOLE;
import static dev.plumbline.submission.workbook.schema.CellType.YES_NO;
import static dev.plumbline.submission.workbook.schema.ColumnSchema.optional;
import static dev.plumbline.submission.workbook.schema.ColumnSchema.required;
import static dev.plumbline.submission.workbook.schema.ColumnSchema.shown;

import dev.plumbline.agreement.BuildingBlock;
import dev.plumbline.submission.Level;
import dev.plumbline.submission.ReportedStatus;
import dev.plumbline.submission.Stance;
import java.util.List;
import java.util.stream.Stream;

/** The sheets of a return. */
public final class ReturnSchema {

    /** Tab of the first sheet. */
    public static final String READ_ME = "Read me";

    /** First line of the first sheet; tells that a workbook is a return. */
    public static final String TITLE = "Plumbline quarterly return";

    /** Very hidden sheet with the key of the partner and the period the template was made for. */
    public static final String STAMP = "Stamp";

    /** Label on the first sheet and the stamp: key of the partner. */
    public static final String PARTNER = "Partner";

    /** Label on the first sheet: name of the partner. */
    public static final String PARTNER_NAME = "Partner name";

    /** Label on the first sheet and the stamp: the quarter reported. */
    public static final String PERIOD_LABEL = "Period";

    /** Label on the first sheet: who filled it in. */
    public static final String PREPARED_BY = "Prepared by";

    /** Label on the first sheet: when. */
    public static final String PREPARED_ON = "Prepared on";

    /** Label on the stamp: number of the layout. */
    public static final String LAYOUT = "Layout";

    /** Label on the stamp: digest of the layout. */
    public static final String LAYOUT_DIGEST = "Layout digest";

    /** Label on the stamp: keyed digest over the lines above it. */
    public static final String SEAL = "Seal";

    /** Very hidden sheet with the words of the drop-down lists. */
    public static final String LISTS = "Lists";

    /** The layout that is written here; a changed layout gets the next number. */
    public static final int LAYOUT_NUMBER = 4;

    /** The labels of the first sheet. */
    public static final List<String> LABELS = List.of(PARTNER, PARTNER_NAME, PERIOD_LABEL, PREPARED_BY, PREPARED_ON);

    /** The labels of the stamp. */
    public static final List<String> STAMPED = List.of(LAYOUT, PARTNER, PERIOD_LABEL, LAYOUT_DIGEST, SEAL);

    private static final ColumnSchema ALLIANCE =
            optional("alliance", "Alliance", KEY, "aurora", "Key; may be left out by a partner in one alliance only");

    /** Actuals. */
    public static final SheetSchema KPI = new SheetSchema(
            "KPI",
            "Actuals of the quarter",
            "One row an indicator; for monthly figures one row a month. Leave Actual empty when there is none;"
                    + " write n/a when none applies, withheld when it is kept back.",
            List.of(
                    required("indicator", "Indicator", KEY, "cell-cost", "Key of the indicator")
                            .orHeaded("Indicator id", "KPI", "Indikator"),
                    shown("name", "Name", TEXT, "Cost per kWh", "Shown for you; not read")
                            .orHeaded("Indicator name"),
                    shown("unit", "Unit", TEXT, "EUR/kWh", "Shown for you; not read"),
                    optional("period", "Month", PERIOD, "2026-07", "Only for monthly rows")
                            .orHeaded("Period"),
                    shown("last", "Last actual", DECIMAL, "87.1", "What you reported last; not read"),
                    shown("lastPeriod", "Last period", TEXT, "2026-Q2", "When that was; not read"),
                    shown("agreed", "Agreed target", TEXT, "88", "As agreed in the register; not read"),
                    optional("actual", "Actual", READING, "86.4", "The figure; may be left out for a share"),
                    optional("numerator", "Numerator", DECIMAL, "912", "For a share"),
                    optional("denominator", "Denominator", DECIMAL, "1000", "For a share"),
                    optional("target", "Target", DECIMAL, "88", "Only if yours differs from the agreed one"),
                    optional("status", "Status", CHOICE, "Amber", "Your own assessment")
                            .orHeaded("RAG")
                            .choosing(ChoiceWords.ofAll(ReportedStatus.class)),
                    optional("comment", "Comment", TEXT, "Line 2 restarted in August", "A red one needs a word")));

    /** Wished effort. */
    public static final SheetSchema PRIORITIES = new SheetSchema(
            "Priorities",
            "Priorities",
            "How much of the effort you want on each goal. Weights of one alliance add up to 100.",
            List.of(
                    ALLIANCE.naming(),
                    required("goal", "Goal", KEY, "aurora-cost", "Key of the goal")
                            .orHeaded("Goal id")
                            .naming(),
                    shown("goalName", "Goal name", TEXT, "Lower cell cost", "Shown for you; not read"),
                    required("weight", "Weight %", PERCENT, "40", "Percent, 0 to 100")
                            .orHeaded("Weight")));

    /** Answers; item columns come behind, one an item. */
    public static final SheetSchema SURVEY = new SheetSchema(
            "Survey",
            "Survey answers",
            "One row a respondent, one column an item. Use codes, never names. Leave an item empty when not answered.",
            List.of(
                    ALLIANCE,
                    required("respondent", "Respondent", KEY, "R01", "A code, unique in this sheet"),
                    optional("level", "Level", CHOICE, "Working", "Executive or Working")
                            .choosing(ChoiceWords.ofAll(Level.class))));

    /** Meetings. */
    public static final SheetSchema GOVERNANCE = new SheetSchema(
            "Governance",
            "Meetings planned and held",
            "One row a meeting planned for the quarter. Leave Held empty when it did not take place.",
            List.of(
                    ALLIANCE,
                    required("name", "Meeting", TEXT, "Steering committee", "What meeting"),
                    required("planned", "Planned", DATE, "2026-08-14", "Planned date"),
                    optional("held", "Held", DATE, "2026-08-21", "Empty when not held"),
                    optional("sponsorAttended", "Sponsor attended", YES_NO, "Yes", "Did your executive sponsor come?")
                            .choosing(ChoiceWords.YES_NO),
                    optional("attended", "Attended", WHOLE, "6", "Your people who came"),
                    optional("decisionsMade", "Decisions made", WHOLE, "4", "In this meeting"),
                    optional("decisionsWaiting", "Decisions waiting", WHOLE, "1", "Still waiting at this level"),
                    optional("quorate", "Quorum met", YES_NO, "Yes", "Enough people to decide?")
                            .choosing(ChoiceWords.YES_NO),
                    optional("minutesSent", "Minutes sent", DATE, "2026-08-28", "Empty while not sent"),
                    optional("decisionsUnowned", "Decisions without owner", WHOLE, "0", "Nobody named for them"),
                    optional("escalationsOverdue", "Escalations overdue", WHOLE, "0", "Not answered in time"),
                    optional("proposalsDecided", "Our proposals decided", WHOLE, "2", "As your side proposed"),
                    optional(
                            "proposalsNotDecided",
                            "Our proposals not decided",
                            WHOLE,
                            "1",
                            "Put off, changed or turned down")));

    /** Actions. */
    public static final SheetSchema ACTIONS = new SheetSchema(
            "Actions",
            "Actions you owe",
            "One row an action. Leave Done empty while it is open.",
            List.of(
                    ALLIANCE,
                    required("id", "Action", KEY, "A-17", "Key, unique in the alliance")
                            .orHeaded("Action id"),
                    required("what", "What", TEXT, "Agree the quality plan", "What is to be done"),
                    optional("owner", "Owner", TEXT, "J. Okafor", "Who does it"),
                    required("due", "Due", DATE, "2026-09-15", "When it is due"),
                    optional("done", "Done", DATE, "2026-09-10", "Empty while open")));

    /** Risks. */
    public static final SheetSchema RISKS = new SheetSchema(
            "Risks",
            "Risks as you see them",
            "One row a risk. Likelihood from 1 (rare) to 5 (almost certain), impact from 1 (small) to 5 (severe).",
            List.of(
                    ALLIANCE,
                    required("id", "Risk", KEY, "R-3", "Key, unique in the alliance")
                            .orHeaded("Risk id"),
                    required("what", "What", TEXT, "Supplier leaves the market", "What may happen"),
                    required("likelihood", "Likelihood", WHOLE, "3", "1 to 5"),
                    required("impact", "Impact", WHOLE, "4", "1 to 5"),
                    optional("raised", "Raised", DATE, "2026-05-04", "When it was raised"),
                    optional("owner", "Owner", TEXT, "R. Amari", "Who watches it")));

    /** People and money. */
    public static final SheetSchema RESOURCES = new SheetSchema(
            "Resources",
            "Resources committed and given",
            "One row a resource, such as People (FTE) or Money (EUR k).",
            List.of(
                    ALLIANCE,
                    required("resource", "Resource", TEXT, "People (FTE)", "What, with its unit"),
                    required("committed", "Committed", DECIMAL, "12", "Agreed for the quarter"),
                    required("actual", "Actual", DECIMAL, "10.5", "Given"),
                    optional(
                            "outsideGoals", "Outside the goals", DECIMAL, "1.5", "Part of actual outside shared goals"),
                    optional("openPosts", "Open posts", WHOLE, "2", "Posts not filled"),
                    optional("oldestOpenDays", "Oldest open (days)", WHOLE, "95", "Age of the oldest open post")));

    /** Clauses. */
    public static final SheetSchema AGREEMENTS = new SheetSchema(
            "Agreements",
            "Clauses and obligations",
            "One row a clause. Facts, not opinions: is it in place, and when is it reviewed?",
            List.of(
                    ALLIANCE,
                    required("clause", "Clause", TEXT, "Exit terms", "What it is")
                            .orHeaded("Obligation"),
                    required("inPlace", "In place", YES_NO, "Yes", "Yes or No").choosing(ChoiceWords.YES_NO),
                    optional("review", "Next review", DATE, "2027-01-31", "Empty when not set"),
                    optional("owner", "Owner", TEXT, "Legal", "Who looks after it"),
                    optional("block", "Building block", CHOICE, "Terms", "What it is evidence for")
                            .choosing(ChoiceWords.ofAll(BuildingBlock.class)),
                    optional("reviewed", "Last review", DATE, "2026-01-30", "When it was last looked at"),
                    optional("notice", "Notice by", DATE, "2027-06-30", "Last day to give notice")));

    /** Goals as the side sees them. */
    public static final SheetSchema VIEWS = new SheetSchema(
            "Goals",
            "Goals as you see them",
            "Only where your view differs or is wanted: how you stand to a goal, and your own target, date or definition.",
            List.of(
                    ALLIANCE.naming(),
                    required("goal", "Goal", KEY, "aurora-cost", "Key of the goal")
                            .orHeaded("Goal id")
                            .naming(),
                    optional("indicator", "Indicator", KEY, "cell-cost", "Only for a row about an indicator")
                            .orHeaded("Indicator id", "KPI", "Indikator")
                            .naming(),
                    shown("viewName", "Name", TEXT, "Lower cell cost", "Shown for you; not read"),
                    optional("stance", "Stance", CHOICE, "Pursue", "Do you want it, go along, or oppose it?")
                            .choosing(ChoiceWords.ofAll(Stance.class)),
                    optional("ownTarget", "Own target", DECIMAL, "85", "What you work towards, if another"),
                    optional("ownDue", "Own date", DATE, "2027-06-30", "By when you want it, if another"),
                    optional("definition", "Own definition", TEXT, "Factory cost per kWh", "How you count it")));

    /** Benefits. */
    public static final SheetSchema CASE = new SheetSchema(
            "Business case",
            "Benefits against the business case",
            "One row a benefit that you are to have, such as Savings (EUR k). Sums since the start, not of the quarter.",
            List.of(
                    ALLIANCE,
                    required("benefit", "Benefit", TEXT, "Savings (EUR k)", "What, with its unit"),
                    required("planned", "Case to date", DECIMAL, "400", "In the case by the end of the quarter"),
                    required("reached", "Reached to date", DECIMAL, "360", "Had by the end of the quarter"),
                    required("total", "Case in all", DECIMAL, "1200", "In the case altogether"),
                    optional("low", "Forecast low", DECIMAL, "900", "Least you now expect in all"),
                    optional("high", "Forecast high", DECIMAL, "1150", "Most you now expect in all")));

    /** Lessons. */
    public static final SheetSchema LESSONS = new SheetSchema(
            "Lessons",
            "Lessons learned",
            "One row a lesson. Leave Adopted empty until you work that way.",
            List.of(
                    ALLIANCE,
                    required("id", "Lesson", KEY, "L-2", "Key, unique in the alliance")
                            .orHeaded("Lesson id"),
                    required("what", "What", TEXT, "Freeze the scope before each release", "What was learned"),
                    required("raised", "Raised", DATE, "2026-05-04", "When it was raised"),
                    optional("adopted", "Adopted", DATE, "2026-07-01", "Empty until adopted"),
                    optional("repeated", "Happened again", YES_NO, "No", "Did it happen again?")
                            .choosing(ChoiceWords.YES_NO)));

    /** All input sheets in the order of the workbook. */
    public static final List<SheetSchema> SHEETS =
            List.of(KPI, PRIORITIES, SURVEY, GOVERNANCE, ACTIONS, RISKS, RESOURCES, AGREEMENTS, VIEWS, CASE, LESSONS);

    /** What a partner says about findings: no facts, so no part of the layout. */
    public static final SheetSchema NOTES = new SheetSchema(
            "Notes",
            "Notes on what we asked about",
            "One row for each finding of our answer that is right as it is: copy its code, sheet and cell, and say why."
                    + " Your words are printed in the report.",
            List.of(
                    optional("code", "Code", TEXT, "figure-as-before", "As in our answer; empty for all of the cell"),
                    optional("sheet", "Sheet", CHOICE, "KPI", "Where it was found")
                            .choosing(SHEETS.stream().map(SheetSchema::name).toList()),
                    optional("cell", "Cell", TEXT, "H7", "Which cell; empty for all of the sheet"),
                    required(
                            "explanation", "Explanation", TEXT, "Line 2 stood still until 20 August", "Why it is so")));

    /** All sheets with a table in a template. */
    public static final List<SheetSchema> DRAWN =
            Stream.concat(SHEETS.stream(), Stream.of(NOTES)).toList();

    private ReturnSchema() {}
}
