package dev.plumbline.pack.pdf;

/** A file embedded in a pack: the data behind its figures. */
public final class Attachment {

    private final String name;
    private final String mediaType;
    private final byte[] bytes;
    private final String description;

    /**
     * Keeps the bytes as they are: there may be megabytes of them in each of thousands of packs.
     *
     * @param name name of the file, unique in the pack, such as {@code facts.json}
     * @param mediaType its media type, such as {@code application/json}
     * @param bytes its content, not to be changed any more
     * @param description what it holds, for a reader's list of attachments
     */
    public Attachment(String name, String mediaType, byte[] bytes, String description) {
        this.name = name;
        this.mediaType = mediaType;
        this.bytes = bytes;
        this.description = description;
    }

    /**
     * Name of the file.
     *
     * @return unique in the pack
     */
    public String name() {
        return name;
    }

    /**
     * Media type.
     *
     * @return such as {@code text/csv}
     */
    public String mediaType() {
        return mediaType;
    }

    /**
     * Content.
     *
     * @return its bytes; not to be changed
     */
    public byte[] bytes() {
        return bytes;
    }

    /**
     * What it holds.
     *
     * @return a few words
     */
    public String description() {
        return description;
    }
}
