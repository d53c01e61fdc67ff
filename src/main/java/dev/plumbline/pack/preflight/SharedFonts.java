package dev.plumbline.pack.preflight;

import java.util.HashMap;
import java.util.Map;
import org.verapdf.as.ASAtom;
import org.verapdf.cos.COSKey;
import org.verapdf.cos.COSObject;
import org.verapdf.pd.PDPage;
import org.verapdf.pd.PDResources;
import org.verapdf.pd.font.PDFont;

/**
 * What a page's names stand for, with fonts that all pages of a file share. veraPDF makes the same font anew for each page, and reads
 * the same table of characters out of its own archive for each of them.
 */
final class SharedFonts extends PDResources {

    private final Map<COSKey, PDFont> fonts;

    private SharedFonts(COSObject resources, Map<COSKey, PDFont> fonts) {
        super(resources);
        this.fonts = fonts;
    }

    /** Gives pages with resources of their own the fonts of the file; one for each file. */
    static final class OfOneFile {

        private final Map<COSKey, PDFont> fonts = new HashMap<>();

        void in(PDPage page) {
            page.setResources(new SharedFonts(page.getObject().getKey(ASAtom.RESOURCES), fonts));
        }
    }

    @Override
    public PDFont getFont(ASAtom name) {
        COSKey key = getObject().getKey(ASAtom.FONT).getKey(name).getObjectKey();
        PDFont known = fonts.get(key);
        if (known != null) {
            return known;
        }
        PDFont font = super.getFont(name);
        if (key != null && font != null) {
            fonts.put(key, font);
        }
        return font;
    }
}
