package dev.plumbline.pack.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Ways to spoil a right pack, each of which one rule or another forbids. */
final class Damage {

    private Damage() {}

    /** Spoils a pack. */
    static byte[] of(byte[] pdf, Consumer<PDDocument> harm) {
        try (PDDocument document = Loader.loadPDF(pdf);
                ByteArrayOutputStream spoiled = new ByteArrayOutputStream()) {
            harm.accept(document);
            document.save(spoiled);
            return spoiled.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All ways, by name. */
    static Map<String, Consumer<PDDocument>> all() {
        Map<String, Consumer<PDDocument>> all = new LinkedHashMap<>();
        additions().forEach((name, added) -> all.put(name, document -> append(document, added)));
        all.putAll(ofTheCatalog());
        all.putAll(ofTheTree());
        all.putAll(ofFonts());
        return all;
    }

    /** What is drawn last on the second page, when all that is usual has been seen. */
    private static Map<String, String> additions() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("text that is not tagged", "BT /F1 9 Tf 9 9 Td (\0$)Tj ET");
        all.put("a line that is not tagged", "9 9 m 99 9 l S");
        all.put("an instruction that does not exist", "q 1 xyz Q");
        all.put("a color for print", "/Artifact BMC 0 0 0 1 k 9 9 9 9 re f EMC");
        all.put("29 saved states", "q ".repeat(29) + "Q ".repeat(29));
        all.put("a character that the font does not have", "/Artifact BMC BT /F1 9 Tf (\0$\u00ee\u00ee)Tj ET EMC");
        all.put("the character for none", "/Artifact BMC BT /F1 9 Tf (\0\0)Tj ET EMC");
        all.put("a number that is too large", "1" + "0".repeat(39) + ".5 w");
        all.put("a whole number that is too large", "99999999999 w");
        all.put("a number that is too small", "0." + "0".repeat(39) + "1 w");
        all.put("a name that is too long", "/" + "N".repeat(128) + " BMC EMC");
        all.put("a hexadecimal string of odd length", "/Artifact BMC BT /F1 9 Tf <002> Tj ET EMC");
        all.put("a hexadecimal string of other letters", "/Artifact BMC BT /F1 9 Tf <00 2x> Tj ET EMC");
        all.put("tagged within decoration", "/Artifact BMC /P <</MCID 1>> BDC EMC EMC");
        all.put("decoration within tagged", "/P <</MCID 1>> BDC /Artifact BMC EMC EMC");
        all.put(
                "an image in place, of a filter that is forbidden",
                "/Artifact BMC BI /W 1 /H 1 /BPC 8 /CS /RGB /F /LZW ID abc EI EMC");
        all.put("a rendering intent that does not exist", "/Other ri");
        all.put("a string that is too long", "/Artifact BMC BT /F1 9 Tf (" + "\0$".repeat(17000) + ")Tj ET EMC");
        all.put("text of an element that does not exist", "/P <</MCID 9999>> BDC BT /F1 9 Tf (\0$)Tj ET EMC");
        return all;
    }

    private static void append(PDDocument document, String added) {
        COSStream contents = (COSStream) document.getPage(1).getCOSObject().getDictionaryObject(COSName.CONTENTS);
        try {
            write(contents, unpacked(contents), ("\n" + added + "\n").getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts another byte somewhere into the content of a page, or takes one out. */
    static Consumer<PDDocument> slip(long seed) {
        return document -> {
            Random random = new Random(seed);
            PDPage page = document.getPage(random.nextInt(document.getNumberOfPages()));
            COSStream contents = (COSStream) page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
            try {
                byte[] before = unpacked(contents);
                int place = random.nextInt(before.length);
                byte[] other = random.nextInt(4) == 0 ? new byte[0] : new byte[] {(byte) (' ' + random.nextInt(95))};
                write(
                        contents,
                        Arrays.copyOf(before, place),
                        other,
                        Arrays.copyOfRange(before, place + 1, before.length));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private static byte[] unpacked(COSStream stream) throws IOException {
        try (java.io.InputStream decoded = stream.createInputStream()) {
            return decoded.readAllBytes();
        }
    }

    private static void write(COSStream stream, byte[]... parts) throws IOException {
        try (OutputStream encoded = stream.createOutputStream(COSName.FLATE_DECODE)) {
            for (byte[] part : parts) {
                encoded.write(part);
            }
        }
    }

    private static Map<String, Consumer<PDDocument>> ofTheCatalog() {
        Map<String, Consumer<PDDocument>> all = new LinkedHashMap<>();
        for (String key :
                List.of("Lang", "MarkInfo", "ViewerPreferences", "Metadata", "OutputIntents", "StructTreeRoot", "AF")) {
            all.put("no " + key, document -> catalog(document).removeItem(COSName.getPDFName(key)));
        }
        all.put("a language that is none", document -> catalog(document).setString(COSName.LANG, "not a language"));
        all.put("an action of its own", document -> catalog(document).setItem(COSName.AA, new COSDictionary()));
        all.put("a script", document -> {
            COSDictionary script = new COSDictionary();
            script.setName(COSName.S, "JavaScript");
            script.setString(COSName.JS, "1");
            catalog(document).setItem(COSName.OPEN_ACTION, script);
        });
        all.put("a page with actions", document -> page(document).setItem(COSName.AA, new COSDictionary()));
        all.put(
                "a page without an order of tabs",
                document -> document.getPages()
                        .forEach(page -> page.getCOSObject().removeItem(COSName.getPDFName("Tabs"))));
        all.put("a transfer function", document -> graphicsState(document, "TR", COSName.IDENTITY));
        all.put("a graphics state for print", document -> graphicsState(document, "HTP", COSName.IDENTITY));
        all.put("a file without a relation", eachFile("AFRelationship"));
        all.put("a file without a name", eachFile("UF"));
        return all;
    }

    private static Consumer<PDDocument> eachFile(String key) {
        return document -> dictionaries(document)
                .filter(one -> COSName.getPDFName("Filespec").equals(one.getCOSName(COSName.TYPE)))
                .forEach(one -> one.removeItem(COSName.getPDFName(key)));
    }

    private static void graphicsState(PDDocument document, String key, COSBase value) {
        COSDictionary state = new COSDictionary();
        state.setItem(COSName.getPDFName(key), value);
        COSDictionary states = new COSDictionary();
        states.setItem(COSName.getPDFName("Odd"), state);
        COSDictionary resources = (COSDictionary) page(document).getDictionaryObject(COSName.RESOURCES);
        resources.setItem(COSName.EXT_G_STATE, states);
        append(document, "q /Odd gs Q");
    }

    private static Map<String, Consumer<PDDocument>> ofTheTree() {
        Map<String, Consumer<PDDocument>> all = new LinkedHashMap<>();
        all.put("a picture without words", last("Figure", one -> one.removeItem(COSName.ALT)));
        all.put("a row outside of a table", last("TR", one -> one.setName(COSName.S, "P")));
        all.put("a level of headings left out", last("H2", one -> one.setName(COSName.S, "H5")));
        all.put("headings with and without a level", last("H2", one -> one.setName(COSName.S, "H")));
        all.put("an element of no known kind", last("P", one -> one.setName(COSName.S, "Odd")));
        all.put("a cell outside of a row", last("P", one -> one.setName(COSName.S, "TD")));
        all.put("a note without a name", last("P", one -> one.setName(COSName.S, "Note")));
        all.put("a link without words", last("Link", true, one -> one.removeItem(COSName.CONTENTS)));
        all.put("a link that is not printed", last("Link", true, one -> one.setInt(COSName.F, 0)));
        return all;
    }

    private static Map<String, Consumer<PDDocument>> ofFonts() {
        Map<String, Consumer<PDDocument>> all = new LinkedHashMap<>();
        all.put("a font that is not embedded", eachFont(font -> descriptor(font).removeItem(COSName.FONT_FILE2)));
        all.put("a font without a map of its glyphs", eachFont(font -> font.removeItem(COSName.CID_TO_GID_MAP)));
        all.put("widths that are not the font's", eachFont(Damage::widen));
        all.put("a list of its characters that is wrong", eachFont(font -> {
            COSStream none = new COSStream();
            try {
                write(none, new byte[] {0x40});
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            descriptor(font).setItem(COSName.CID_SET, none);
        }));
        all.put("a font of the last page alone, named like another, that is not embedded", Damage::anotherFont);
        all.put("a font that ends too early", eachFont(font -> cut(descriptor(font))));
        all.put("a private meaning", unicode("E000"));
        all.put("a meaning that is none", unicode("FFFE"));
        all.put("no meaning", document -> dictionaries(document).forEach(one -> one.removeItem(COSName.TO_UNICODE)));
        return all;
    }

    private static Consumer<PDDocument> eachFont(Consumer<COSDictionary> harm) {
        return document -> dictionaries(document)
                .filter(one -> COSName.CID_FONT_TYPE2.equals(one.getCOSName(COSName.SUBTYPE)))
                .forEach(harm);
    }

    private static COSDictionary descriptor(COSDictionary font) {
        return font.getCOSDictionary(COSName.FONT_DESC);
    }

    private static void widen(COSDictionary font) {
        COSArray first = (COSArray) font.getCOSArray(COSName.W).getObject(1);
        first.set(0, new COSFloat(((org.apache.pdfbox.cos.COSNumber) first.getObject(0)).floatValue() + 99));
    }

    private static void anotherFont(PDDocument document) {
        COSDictionary resources = new COSDictionary(
                document.getPage(document.getNumberOfPages() - 1).getCOSObject().getCOSDictionary(COSName.RESOURCES));
        COSDictionary fonts = new COSDictionary(resources.getCOSDictionary(COSName.FONT));
        for (COSName name : List.copyOf(fonts.keySet())) {
            COSDictionary other = new COSDictionary(fonts.getCOSDictionary(name));
            COSDictionary below = new COSDictionary(
                    (COSDictionary) other.getCOSArray(COSName.DESCENDANT_FONTS).getObject(0));
            COSDictionary description = new COSDictionary(descriptor(below));
            description.removeItem(COSName.FONT_FILE2);
            below.setItem(COSName.FONT_DESC, description);
            other.setItem(COSName.DESCENDANT_FONTS, new COSArray(List.of(below)));
            other.setDirect(false);
            fonts.setItem(name, other);
        }
        resources.setItem(COSName.FONT, fonts);
        document.getPage(document.getNumberOfPages() - 1).getCOSObject().setItem(COSName.RESOURCES, resources);
    }

    private static void cut(COSDictionary descriptor) {
        try {
            byte[] whole = unpacked((COSStream) descriptor.getDictionaryObject(COSName.FONT_FILE2));
            COSStream half = new COSStream();
            write(half, Arrays.copyOf(whole, whole.length / 2));
            descriptor.setItem(COSName.FONT_FILE2, half);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives the last character of every map another meaning. */
    private static Consumer<PDDocument> unicode(String meaning) {
        return document -> dictionaries(document)
                .map(one -> one.getDictionaryObject(COSName.TO_UNICODE))
                .filter(COSStream.class::isInstance)
                .map(COSStream.class::cast)
                .distinct()
                .forEach(map -> rewrite(map, meaning));
    }

    private static void rewrite(COSStream map, String meaning) {
        try {
            String before = new String(unpacked(map), StandardCharsets.ISO_8859_1);
            int end = before.lastIndexOf(">\nendbfrange");
            String after = before.substring(0, end - meaning.length()) + meaning + before.substring(end);
            write(map, after.getBytes(StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last element or annotation of a kind. */
    private static Consumer<PDDocument> last(String kind, Consumer<COSDictionary> harm) {
        return last(kind, false, harm);
    }

    private static Consumer<PDDocument> last(String kind, boolean annotation, Consumer<COSDictionary> harm) {
        return document -> {
            List<COSDictionary> all = new ArrayList<>(dictionaries(document)
                    .filter(one -> kind.equals(one.getNameAsString(annotation ? COSName.SUBTYPE : COSName.S)))
                    .toList());
            harm.accept(all.getLast());
        };
    }

    private static Stream<COSDictionary> dictionaries(PDDocument document) {
        List<COSObjectKey> keys =
                new ArrayList<>(document.getDocument().getXrefTable().keySet());
        return keys.stream()
                .sorted()
                .map(key -> document.getDocument().getObjectFromPool(key).getObject())
                .filter(COSDictionary.class::isInstance)
                .map(COSDictionary.class::cast);
    }

    private static COSDictionary catalog(PDDocument document) {
        return document.getDocumentCatalog().getCOSObject();
    }

    private static COSDictionary page(PDDocument document) {
        PDPage second = document.getPage(1);
        return second.getCOSObject();
    }
}
