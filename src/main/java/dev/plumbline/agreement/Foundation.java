package dev.plumbline.agreement;

/** The six places in which the foundation of an alliance cracks. */
public enum Foundation {
    /** Senior commitment is missing or too low. */
    LEADERSHIP("Leadership"),
    /** Strategy and scope are unclear or not communicated. */
    STRATEGY("Strategy"),
    /** There is no trusting relationship. */
    TRUST("Trust"),
    /** Goals and KPIs are undefined or not understood. */
    GOALS("Goals and KPIs"),
    /** Governance is missing or not followed. */
    GOVERNANCE("Governance"),
    /** Resources are inadequate. */
    RESOURCES("Resources");

    private final String words;

    Foundation(String words) {
        this.words = words;
    }

    /**
     * Name for print.
     *
     * @return such as {@code Goals and KPIs}
     */
    public String words() {
        return words;
    }

    /**
     * Name within a sentence.
     *
     * @return such as {@code goals and KPIs}
     */
    public String inText() {
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }
}
