package dev.plumbline.submission.workbook.schema;

import static dev.plumbline.submission.workbook.schema.CellType.CHOICE;
import static dev.plumbline.submission.workbook.schema.CellType.DATE;
import static dev.plumbline.submission.workbook.schema.CellType.DECIMAL;
import static dev.plumbline.submission.workbook.schema.CellType.KEY;
import static dev.plumbline.submission.workbook.schema.CellType.KEYS;
import static dev.plumbline.submission.workbook.schema.CellType.PERIOD;
import static dev.plumbline.submission.workbook.schema.CellType.TEXT;
import static dev.plumbline.submission.workbook.schema.CellType.WHOLE;
import static dev.plumbline.submission.workbook.schema.CellType.YES_NO;
import static dev.plumbline.submission.workbook.schema.ColumnSchema.optional;
import static dev.plumbline.submission.workbook.schema.ColumnSchema.required;

import dev.plumbline.agreement.Aspect;
import dev.plumbline.agreement.Foundation;
import dev.plumbline.agreement.Indicator.AddsUp;
import dev.plumbline.agreement.Indicator.Better;
import dev.plumbline.agreement.Indicator.Tells;
import dev.plumbline.finding.Language;
import java.util.List;

/** The sheets of the register. */
public final class RegisterSchema {

    /** Who works together. */
    public static final SheetSchema ALLIANCES = new SheetSchema(
            "Alliances",
            "Alliances",
            "One row an alliance. Its partners stand on the sheet Sides.",
            List.of(
                    required("id", "Alliance", KEY, "aurora", "Short key, never changed")
                            .orHeaded("Alliance id", "Key"),
                    required("name", "Name", TEXT, "Aurora Battery Alliance", "Name for print")
                            .orHeaded("Alliance name"),
                    optional("purpose", "Purpose", TEXT, "Cut cell cost by a third", "Why it exists, one sentence"),
                    optional("started", "Started", DATE, "2024-01-15", "Day it began"),
                    optional("nextSession", "Next session", DATE, "2026-10-20", "Next steering session")
                            .orHeaded("Next steering session")));

    /** Who takes part. */
    public static final SheetSchema PARTNERS = new SheetSchema(
            "Partners",
            "Partners",
            "One row an organization. The key is the name of its inbox folder.",
            List.of(
                    required("id", "Partner", KEY, "northwind", "Key and inbox folder")
                            .orHeaded("Partner id", "Key"),
                    required("name", "Name", TEXT, "Northwind Energy plc", "Full name")
                            .orHeaded("Partner name"),
                    optional("shortName", "Short name", TEXT, "Northwind", "For charts, up to 20 characters"),
                    optional("language", "Language", CHOICE, "en", "Language of our answers; en when left empty")
                            .choosing(Language.codes())));

    /** Who takes part in what. */
    public static final SheetSchema SIDES = new SheetSchema(
            "Sides",
            "Sides",
            "One row a partner in an alliance; an alliance has two or more. Leave sponsor or lead empty when vacant.",
            List.of(
                    required("alliance", "Alliance", KEY, "aurora", "Key of the alliance"),
                    required("partner", "Partner", KEY, "northwind", "Key of the partner"),
                    optional("role", "Role", TEXT, "Cell chemistry", "What the partner brings"),
                    optional("sponsor", "Executive sponsor", TEXT, "R. Amari", "Empty when vacant")
                            .orHeaded("Sponsor"),
                    optional("lead", "Alliance lead", TEXT, "J. Okafor", "Empty when vacant")
                            .orHeaded("Lead"),
                    optional("executivesInvited", "Executives invited", WHOLE, "5", "Asked in each survey"),
                    optional("workingInvited", "Working level invited", WHOLE, "20", "Asked in each survey"),
                    optional("vacantSince", "Vacant since", DATE, "2026-05-31", "Day a vacant post became so")));

    /** What is to be reached. */
    public static final SheetSchema GOALS = new SheetSchema(
            "Goals",
            "Goals",
            "What each alliance wants to reach. Weights count among the goals of one alliance.",
            List.of(
                    required("id", "Goal", KEY, "aurora-cost", "Key, unique").orHeaded("Goal id", "Key"),
                    required("alliance", "Alliance", KEY, "aurora", "Key of the alliance"),
                    required("name", "Name", TEXT, "Lower cell cost", "Name for print")
                            .orHeaded("Goal name"),
                    optional("weight", "Weight", DECIMAL, "2", "0 or more; 1 when left empty"),
                    optional("owner", "Owner", KEY, "northwind", "Key of the partner who answers for it"),
                    optional("due", "Due", DATE, "2027-12-31", "When it is to be reached")));

    /** How attainment is told. */
    public static final SheetSchema INDICATORS = new SheetSchema(
            "Indicators",
            "Indicators",
            "The measures (KPIs) that tell whether a goal is attained.",
            List.of(
                    required("id", "Indicator", KEY, "cell-cost", "Key, unique").orHeaded("Indicator id", "KPI", "Key"),
                    required("goal", "Goal", KEY, "aurora-cost", "Key of the goal"),
                    required("name", "Name", TEXT, "Cost per kWh", "Name for print")
                            .orHeaded("Indicator name"),
                    optional("definition", "Definition", TEXT, "Factory cost over capacity", "How it is counted"),
                    optional("unit", "Unit", TEXT, "EUR/kWh", "Unit for print"),
                    required("better", "Better", CHOICE, "Lower", "Which way is good")
                            .choosing(ChoiceWords.ofAll(Better.class)),
                    required("addsUp", "Adds up", CHOICE, "Last", "Sum: a flow. Last: a stock. Ratio: a share")
                            .choosing(ChoiceWords.ofAll(AddsUp.class)),
                    optional("everyMonths", "Every months", WHOLE, "3", "1, 3, 6 or 12; 3 when left empty"),
                    optional("weight", "Weight", DECIMAL, "1", "0 or more; 1 when left empty"),
                    optional("baseline", "Baseline", DECIMAL, "92.5", "Where it stood at the start"),
                    optional("tolerance", "Tolerance", DECIMAL, "0.5", "Difference that still matches; absolute"),
                    optional("decimals", "Decimals", WHOLE, "1", "0 to 4; 1 when left empty"),
                    required("reporters", "Reporters", KEYS, "northwind, solaris", "Partners who report it")
                            .orHeaded("Reported by"),
                    optional(
                            "comparableFrom",
                            "Comparable from",
                            PERIOD,
                            "2026-Q1",
                            "First period after definition, baseline or target was changed"),
                    optional("tells", "Leading or lagging", CHOICE, "Leading", "Tells what is to come, or what came")
                            .choosing(ChoiceWords.ofAll(Tells.class))));

    /** What is to be reached when. */
    public static final SheetSchema TARGETS = new SheetSchema(
            "Targets",
            "Targets",
            "One row an indicator and period: a target, or both ends of a band.",
            List.of(
                    required("indicator", "Indicator", KEY, "cell-cost", "Key of the indicator"),
                    required("period", "Period", PERIOD, "2026-Q3", "Quarter, month or year")
                            .orHeaded("Quarter"),
                    optional("value", "Target", DECIMAL, "88", "Empty for a band")
                            .orHeaded("Target value"),
                    optional("low", "Band low", DECIMAL, "40", "Only for a band")
                            .orHeaded("Low"),
                    optional("high", "Band high", DECIMAL, "60", "Only for a band")
                            .orHeaded("High")));

    /** What is asked. */
    public static final SheetSchema SURVEY = new SheetSchema(
            "Survey",
            "Survey items",
            "The statements that all sides answer with the same words.",
            List.of(
                    required("id", "Item", KEY, "T1", "Key, unique").orHeaded("Item id", "Key"),
                    required("theme", "Theme", TEXT, "Trust", "Theme it belongs to"),
                    required("wording", "Wording", TEXT, "Our partner keeps its word.", "The statement, as asked")
                            .orHeaded("Statement", "Question"),
                    required("low", "Lowest answer", WHOLE, "1", "Low end of the scale")
                            .orHeaded("Low"),
                    required("high", "Highest answer", WHOLE, "5", "High end of the scale")
                            .orHeaded("High"),
                    optional("reversed", "Reversed", YES_NO, "No", "Yes when a low answer is the good one")
                            .choosing(ChoiceWords.YES_NO),
                    optional("foundation", "Foundation", CHOICE, "Trust", "The foundation it speaks to")
                            .choosing(ChoiceWords.ofAll(Foundation.class)),
                    optional("aspect", "Asks for", CHOICE, "Strategy", "What it asks for in particular, if anything")
                            .choosing(ChoiceWords.ofAll(Aspect.class))));

    /** Who gets packs. */
    public static final SheetSchema RECIPIENTS = new SheetSchema(
            "Recipients",
            "Recipients",
            "Who receives packs. Write portfolio for the pack over all alliances, the key of an alliance for its whole pack,"
                    + " the key of a partner for that side's own copies.",
            List.of(
                    required("alliance", "Alliance", KEY, "portfolio", "Key of an alliance or a partner, or portfolio"),
                    required("name", "Name", TEXT, "R. Amari", "Name"),
                    required("email", "Email", TEXT, "r.amari@northwind.example", "Address")
                            .orHeaded("E-mail")));

    /** How years are counted. */
    public static final SheetSchema CALENDAR = new SheetSchema(
            "Calendar",
            "Calendar",
            "How fiscal years are counted, and by when returns are wanted and count. All of it may be left out.",
            List.of(
                    required("setting", "Setting", TEXT, "Fiscal year starts", "What is set"),
                    required("value", "Value", TEXT, "January", "A month, start or end, days, or a time zone")));

    /** Setting: month in which the fiscal year starts. */
    public static final String YEAR_STARTS = "Fiscal year starts";

    /** Setting: whether a fiscal year bears the year in which it starts or ends. */
    public static final String NAMED_AFTER = "Fiscal year named after";

    /** Setting: days after the end of a quarter until its returns are wanted. */
    public static final String DUE_DAYS = "Returns due (days)";

    /** Setting: days after the end of a quarter until it is locked. */
    public static final String CUT_OFF_DAYS = "Cut-off (days)";

    /** Setting: days before the due date on which to remind. */
    public static final String REMINDER_DAYS = "Reminders (days before)";

    /** Setting: the time zone in which days end. */
    public static final String ZONE = "Time zone";

    /** All sheets in the order of the workbook. */
    public static final List<SheetSchema> SHEETS =
            List.of(ALLIANCES, PARTNERS, SIDES, GOALS, INDICATORS, TARGETS, SURVEY, RECIPIENTS, CALENDAR);

    private RegisterSchema() {}
}
