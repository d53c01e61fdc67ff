package dev.plumbline.measure;

import java.util.Locale;

/** What is measured: every figure names one. The words are those of the method in {@code facts.json} and in the catalog. */
public enum Measure {
    /** What an indicator reached in a period. */
    ACTUAL("", "as reported; months made a quarter as the register says"),
    /** What it was to reach. */
    TARGET("", "as agreed in the register, else as reported"),
    /** How far the target is attained: 1 when met. */
    ATTAINMENT("ratio", "progress from baseline to target, else actual against target, else met or not"),
    /** The same over the indicators of a goal. */
    GOAL_ATTAINMENT("ratio", "weighted mean of indicators, each capped at 1, over those reported"),
    /** The same over the goals of an alliance. */
    ALLIANCE_ATTAINMENT("ratio", "weighted mean of goals over those reported"),
    /** Goals, or indicators, that are met. */
    GOALS_MET("count", "goals whose indicators are all met"),
    /** Indicators that met their target. */
    INDICATORS_MET("count", "indicators whose actual meets the target"),
    /** Indicators that were due. */
    INDICATORS_DUE("count", "indicators due in the quarter"),
    /** Indicators that a partner reports as green although they miss their target. */
    GREEN_BUT_MISSED("count", "indicators reported green whose actual misses the target"),
    /** Share of a side's colors that are green. */
    GREEN_REPORTED("share", "indicators a side reports green over those it gives a color"),
    /** A side's green indicators that miss their target. */
    GREEN_MISSED("count", "indicators the side reports green whose actual misses the target"),
    /** A side's green indicators that are unlikely to meet their target. */
    GREEN_UNLIKELY("count", "indicators the side reports green whose chance is below one in three"),
    /** Signs against a side's green colors. */
    GREEN_CONTRADICTIONS(
            "count",
            "of four: a quarter of the green missed, a quarter unlikely, mean answer below the middle, three actions"
                    + " overdue; told when at least half of the colors are green"),
    /** Chance that an indicator meets its target in time. */
    CHANCE("probability", "t probability around the Theta forecast with random-walk width"),
    /** Indicators unlikely to meet their target. */
    UNLIKELY("count", "indicators whose chance is below one in three"),
    /** Mean answer of a side. */
    THEME_MEAN("points", "mean over respondents of their mean over the theme's items"),
    /** Mean answer of a side over all themes. */
    THEMES_MEAN("points", "mean of the side's theme means that are shown, from three themes"),
    /** How far the people of a side differ among themselves. */
    THEME_SPREAD("points", "mean absolute deviation of respondents' theme means from their mean, on a scale of 1 to 5"),
    /** Share of people who gave one answer to everything. */
    STRAIGHT_LINED("share", "respondents whose answers are all alike over respondents with at least six answers"),
    /** How many people answered. */
    RESPONDENTS("count", "people with at least one answer"),
    /** Share of the invited who answered. */
    RESPONSE_RATE("share", "respondents over invited"),
    /** Difference between the two sides. */
    PERCEPTION_GAP("points", "difference of means with Welch interval"),
    /** Difference between executives and working level of one side. */
    LEVEL_GAP("points", "difference of means with Welch interval"),
    /** Share of the effort a side wants on a goal. */
    PRIORITY("percent", "as reported"),
    /** Share of the effort that is wanted on the same goals. */
    PRIORITY_OVERLAP("share", "sum of the smaller weights"),
    /** Share of the effort a side wants elsewhere than last quarter. */
    PRIORITY_SHIFT("share", "half the sum of the changes of the side's own weights since last quarter, same goals"),
    /** Share of the effort a side wants elsewhere than a year ago. */
    PRIORITY_SHIFT_YEAR("share", "half the sum of the changes of the side's own weights in four quarters, same goals"),
    /** Share of joint indicators on which both partners report the same. */
    MATCH_RATE("share", "joint indicators within tolerance over those both reported"),
    /** Difference of two partners' figures for one indicator. */
    REPORTED_DIFFERENCE("ratio", "difference over the mean of both sizes"),
    /** Share of due actions done on time. */
    ACTIONS_ON_TIME("share", "actions done by their due date over actions due"),
    /** Actions past their due date. */
    ACTIONS_OVERDUE("count", "actions due by the end of the quarter and not done"),
    /** Days by which a side closes its actions late; negative when early. */
    CLOSURE_DAYS("days", "mean of done minus due over actions closed in this and the last quarter, from four actions"),
    /** Actions that were open when the last quarter ended. */
    PROMISES_OPEN("count", "actions not done as told for the quarter before"),
    /** Those of them that are done now. */
    PROMISES_DONE("count", "actions not done as told for the quarter before and done as told for the quarter"),
    /** Share of committed resources given. */
    RESOURCES_DELIVERED("share", "actual over committed, each line capped at 1, mean of lines"),
    /** Share given of one committed resource. */
    RESOURCE_GIVEN("share", "actual over committed of one resource, not capped"),
    /** Share of the resources given that went outside the shared goals. */
    EFFORT_OUTSIDE("share", "outside the shared goals over actual"),
    /** Posts not filled. */
    OPEN_POSTS("count", "as reported"),
    /** Age of the oldest of them. */
    OPEN_POST_DAYS("days", "as reported"),
    /** Share of commitments kept, over both sides. */
    COMMITMENTS_KEPT("share", "mean of actions on time and resources delivered over the sides"),
    /** One minus the mean gap over the scale's range. */
    CLOSENESS("share", "1 - mean absolute gap over the themes / scale range"),
    /** How much the sides want, see and do the same. */
    DEGREE_OF_ALIGNMENT("points of 100", "mean of closeness, priority overlap, match rate, commitments kept"),
    /** Meetings planned. */
    MEETINGS_PLANNED("count", "as reported"),
    /** Meetings held of those planned. */
    MEETINGS_HELD("count", "as reported"),
    /** Meetings in a row that the sponsor missed. */
    SPONSOR_ABSENCES("count", "latest held meetings without the side's sponsor, in a row"),
    /** How often a side's sponsor comes. */
    SPONSOR_ATTENDANCE("share", "held meetings the side's sponsor attended over those told, four quarters"),
    /** Posts of sponsor and lead that nobody holds. */
    VACANT_ROLES("count", "sponsor and lead of the side without a name in the register"),
    /** Decisions that wait. */
    DECISIONS_WAITING("count", "as reported for the latest meeting"),
    /** Indicators that have all a good goal needs. */
    GOALS_DEFINED("share", "indicators with definition, unit, target and reporter over all"),
    /** The S of SMART. */
    SMART_SPECIFIC("share", "indicators with a definition over all"),
    /** The M of SMART. */
    SMART_MEASURABLE("share", "indicators with unit, reporter and baseline or band over all"),
    /** The A of SMART. */
    SMART_ACHIEVABLE("share", "indicators with a chance of at least one in three over those with a forecast"),
    /** The R of SMART. */
    SMART_RELEVANT("share", "indicators with weight on their goal, and no side gives the goal no effort, over all"),
    /** The T of SMART. */
    SMART_TIME_BOUND("share", "indicators with a due date of the goal or a later target over all"),
    /** Clauses not in place or past their review date. */
    CLAUSES_OPEN("count", "clauses not in place or with a review date in the past"),
    /** Risks with likelihood times impact of 15 or more. */
    HIGH_RISKS("count", "risks with likelihood x impact of at least 15"),
    /** Age of the oldest severe risk. */
    SEVERE_RISK_DAYS("days", "days since the oldest risk of at least 15 was raised"),
    /** Risks that grew. */
    RISKS_RISING("count", "risks whose likelihood x impact is higher than last quarter"),
    /** Risks that only one side sees. */
    RISKS_ONE_SIDED("count", "risks listed by one side only, where every side lists risks"),
    /** Alliances of the portfolio. */
    ALLIANCES("count", "alliances in the register"),
    /** Alliances whose attainment is at least 95 %. */
    ALLIANCES_ON_PLAN("count", "alliances whose attainment is at least 0.95"),
    /** Alliances whose sides part. */
    ALLIANCES_APART(
            "count", "alliances with a warning that priorities or perceptions part or alignment is unusually low"),
    /** Returns received. */
    RETURNS_RECEIVED("count", "partners with a usable return for the quarter"),
    /** Returns expected. */
    RETURNS_EXPECTED("count", "partners of the alliance"),
    /** Share of a side's indicators that stand exactly where they stood. */
    FIGURES_COPIED("share", "indicators with the same figures as last quarter over those reported in both"),
    /** Share of returns that came by the day on which they were wanted. */
    RETURNS_ON_TIME("share", "quarters whose first usable file came by the due day over up to four quarters");

    private final String unit;
    private final String method;

    Measure(String unit, String method) {
        this.unit = unit;
        this.method = method;
    }

    /**
     * Its name as the last part of a figure's id and in {@code facts.json}.
     *
     * @return such as {@code perception-gap}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Its unit; empty when the indicator's own unit applies.
     *
     * @return the unit
     */
    public String unit() {
        return unit;
    }

    /**
     * How it is computed.
     *
     * @return a clause
     */
    public String method() {
        return method;
    }
}
