package dev.plumbline.agreement;

/**
 * One partner's place in an alliance.
 *
 * @param partner key of the partner
 * @param role what the partner brings, a few words; may be empty
 * @param sponsor name of the executive sponsor; empty when the post is vacant
 * @param lead name of the alliance lead; empty when the post is vacant
 * @param executivesInvited executives asked in each survey; 0 when not agreed
 * @param workingInvited people at working level asked in each survey; 0 when not agreed
 */
public record Side(
        String partner, String role, String sponsor, String lead, int executivesInvited, int workingInvited) {}
