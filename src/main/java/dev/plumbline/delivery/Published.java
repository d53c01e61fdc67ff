package dev.plumbline.delivery;

/**
 * A pack as it was published.
 *
 * @param file name of its file
 * @param audience for whom it is: {@code portfolio} or {@code alliance}
 * @param pages how many pages
 * @param bytes its size
 * @param sha256 its digest, in hex
 */
public record Published(String file, String audience, int pages, long bytes, String sha256) {}
