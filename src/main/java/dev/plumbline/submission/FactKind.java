package dev.plumbline.submission;

/** The sections of a return; a later file replaces an earlier one section by section. */
public enum FactKind {
    /** Actuals of indicators. */
    KPI,
    /** Weights a partner gives the goals. */
    PRIORITY,
    /** Answers of respondents. */
    SURVEY,
    /** Published counts or shares of answers, without respondents. */
    SURVEY_TALLY,
    /** Meetings planned and held. */
    MEETING,
    /** Actions. */
    ACTION,
    /** Risks. */
    RISK,
    /** People and money, committed and actual. */
    RESOURCE,
    /** Obligations and clauses. */
    OBLIGATION,
    /** Goals as a side sees them. */
    GOAL_VIEW,
    /** Benefits against the business case. */
    BUSINESS_CASE,
    /** Lessons. */
    LESSON
}
