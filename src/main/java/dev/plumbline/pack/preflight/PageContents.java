package dev.plumbline.pack.preflight;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.verapdf.as.ASAtom;
import org.verapdf.as.io.ASInputStream;
import org.verapdf.as.io.ASMemoryInStream;
import org.verapdf.cos.COSObjType;
import org.verapdf.cos.COSObject;
import org.verapdf.cos.COSStream;
import org.verapdf.cos.COSStream.FilterFlags;
import org.verapdf.pd.PDDocument;
import org.verapdf.pd.PDPage;

/** Page content as veraPDF is going to read it. */
final class PageContents {

    private static final int BLOCK = 8192;

    private PageContents() {}

    /** Takes repetitions out of each page whose fonts and graphics states are of the usual kind; leaves the others as they are. */
    static void shorten(PDDocument document) throws IOException {
        List<PDPage> usual = document.getPages().stream()
                .filter(page -> isUsual(page.getObject().getKey(ASAtom.RESOURCES)))
                .toList();
        SharedFonts.OfOneFile fonts = new SharedFonts.OfOneFile();
        for (PDPage page : usual) {
            unpackPrograms(page.getObject().getKey(ASAtom.RESOURCES).getKey(ASAtom.FONT));
            fonts.in(page);
        }
        Set<String> characters = new HashSet<>();
        for (PDPage page : usual) {
            COSObject contents = page.getObject().getKey(ASAtom.CONTENTS);
            if (contents.getType() == COSObjType.COS_STREAM) {
                shorten(
                        (COSStream) contents.getDirectBase(),
                        fonts(page.getObject().getKey(ASAtom.RESOURCES)),
                        characters);
            }
        }
    }

    /** Unpacked in memory: veraPDF writes a file of each. */
    private static void unpackPrograms(COSObject fonts) throws IOException {
        for (ASAtom name : fonts.empty() ? Set.<ASAtom>of() : fonts.getKeySet()) {
            COSObject program = fonts.getKey(name)
                    .getKey(ASAtom.DESCENDANT_FONTS)
                    .at(0)
                    .getKey(ASAtom.FONT_DESC)
                    .getKey(ASAtom.FONT_FILE2);
            if (program.getType() == COSObjType.COS_STREAM
                    && program.getDirectBase() instanceof COSStream stream
                    && stream.getFilterFlags() == FilterFlags.RAW_DATA) {
                stream.setData(new ASMemoryInStream(decoded(stream)), FilterFlags.DECODE);
            }
        }
    }

    private static void shorten(COSStream contents, Map<String, String> fonts, Set<String> characters)
            throws IOException {
        if (contents.getFilterFlags() != FilterFlags.RAW_DATA) {
            throw new IOException("A content is that of another page, or a font");
        }
        Optional<byte[]> rest = Repetitions.without(decoded(contents), fonts, characters);
        if (rest.isPresent()) {
            contents.setData(new ASMemoryInStream(rest.get()), FilterFlags.DECODE);
        }
    }

    /** By blocks: veraPDF's streams would give all bytes one by one. */
    private static byte[] decoded(COSStream contents) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try (ASInputStream decoded = contents.getData(FilterFlags.DECODE)) {
            byte[] block = new byte[BLOCK];
            for (int read = decoded.read(block, BLOCK); read > 0; read = decoded.read(block, BLOCK)) {
                all.write(block, 0, read);
            }
        }
        return all.toByteArray();
    }

    /** Fonts have two bytes a character and no list of their characters; no graphics state sets a font. */
    private static boolean isUsual(COSObject resources) {
        return resources.getType() == COSObjType.COS_DICT
                && all(resources.getKey(ASAtom.FONT), PageContents::isWide)
                && all(resources.getKey(ASAtom.EXT_G_STATE), state -> !state.knownKey(ASAtom.FONT));
    }

    private static boolean all(COSObject named, Predicate<COSObject> test) {
        return named.empty()
                || (named.getType() == COSObjType.COS_DICT
                        && named.getKeySet().stream().allMatch(name -> test.test(named.getKey(name))));
    }

    private static boolean isWide(COSObject font) {
        COSObject descendants = font.getKey(ASAtom.DESCENDANT_FONTS);
        return font.getObjectKey() != null
                && ASAtom.TYPE0.equals(font.getNameKey(ASAtom.SUBTYPE))
                && ASAtom.IDENTITY_H.equals(font.getNameKey(ASAtom.ENCODING))
                && descendants.size() == 1
                && !descendants.at(0).getKey(ASAtom.FONT_DESC).knownKey(ASAtom.CID_SET);
    }

    /** The number of the object that a name stands for. */
    private static Map<String, String> fonts(COSObject resources) {
        COSObject named = resources.getKey(ASAtom.FONT);
        return named.empty()
                ? Map.of()
                : named.getKeySet().stream()
                        .collect(Collectors.toMap(
                                name -> "/" + name.getValue(),
                                name -> named.getKey(name).getObjectKey().toString()));
    }
}
