package dev.plumbline.agreement;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One partner's place in an alliance.
 *
 * @param partner key of the partner
 * @param role what the partner brings, a few words; may be empty
 * @param sponsor name of the executive sponsor; empty when the post is vacant
 * @param lead name of the alliance lead; empty when the post is vacant
 * @param executivesInvited executives asked in each survey; 0 when not agreed
 * @param workingInvited people at working level asked in each survey; 0 when not agreed
 * @param vacantSince since when the post of sponsor or lead is vacant, if that is known
 */
public record Side(
        String partner,
        String role,
        String sponsor,
        String lead,
        int executivesInvited,
        int workingInvited,
        Optional<LocalDate> vacantSince) {

    /**
     * A place of which no day of a vacancy is known.
     *
     * @param partner key of the partner
     * @param role what the partner brings
     * @param sponsor name of the executive sponsor; empty when the post is vacant
     * @param lead name of the alliance lead; empty when the post is vacant
     * @param executivesInvited executives asked in each survey
     * @param workingInvited people at working level asked in each survey
     */
    public Side(String partner, String role, String sponsor, String lead, int executivesInvited, int workingInvited) {
        this(partner, role, sponsor, lead, executivesInvited, workingInvited, Optional.empty());
    }
}
