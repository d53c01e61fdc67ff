package dev.plumbline.pack.pdf;

/** A pack as PDF. */
public final class Drawn {

    private final byte[] pdf;
    private final int pages;

    Drawn(byte[] pdf, int pages) {
        this.pdf = pdf;
        this.pages = pages;
    }

    /**
     * The file.
     *
     * @return its bytes, not copied
     */
    public byte[] pdf() {
        return pdf;
    }

    /**
     * How long it is.
     *
     * @return number of pages, at least 1
     */
    public int pages() {
        return pages;
    }
}
