package dev.plumbline.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A pack as it was published.
 *
 * @param file name of its file
 * @param audience for whom it is: {@code portfolio}, {@code alliance}, {@code partner} or {@code data-quality}
 * @param alliance key of the alliance it is about; empty for all of them
 * @param partner key of the partner whose copy it is; empty for the alliance office
 * @param pages how many pages
 * @param bytes its size
 * @param sha256 its digest, in hex
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Published(
        String file, String audience, String alliance, String partner, int pages, long bytes, String sha256) {

    /** A manifest written before there were copies names no alliance and no partner. */
    public Published(
            String file,
            String audience,
            @Nullable String alliance,
            @Nullable String partner,
            int pages,
            long bytes,
            String sha256) {
        this.file = file;
        this.audience = audience;
        this.alliance = Objects.requireNonNullElse(alliance, "");
        this.partner = Objects.requireNonNullElse(partner, "");
        this.pages = pages;
        this.bytes = bytes;
        this.sha256 = sha256;
    }

    /**
     * For whom a pack is.
     *
     * @param audience {@code portfolio}, {@code alliance}, {@code partner} or {@code data-quality}
     * @param alliance key of the alliance it is about; empty for all of them
     * @param partner key of the partner whose copy it is; empty for the alliance office
     */
    public record Audience(String audience, String alliance, String partner) {

        /**
         * All that is known of all alliances.
         *
         * @return the audience of the portfolio pack
         */
        public static Audience portfolio() {
            return new Audience("portfolio", "", "");
        }

        /**
         * The alliance office, for one alliance.
         *
         * @param alliance its key
         * @return the audience of its pack
         */
        public static Audience ofAlliance(String alliance) {
            return new Audience("alliance", alliance, "");
        }

        /**
         * One side of an alliance.
         *
         * @param alliance its key
         * @param partner key of the side's partner
         * @return the audience of the side's copy
         */
        public static Audience ofPartner(String alliance, String partner) {
            return new Audience("partner", alliance, partner);
        }

        /**
         * Who looks after what comes in.
         *
         * @return the audience of the pack on data quality
         */
        public static Audience dataQuality() {
            return new Audience("data-quality", "", "");
        }
    }
}
