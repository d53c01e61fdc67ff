package dev.plumbline.submission.workbook.xlsx;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import dev.plumbline.submission.workbook.sheet.FileFinding;
import dev.plumbline.submission.workbook.sheet.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.io.Stax2ByteArraySource;

/** A walk through the XML of one part. A document type, and with it every entity, ends the walk. */
final class XmlCursor implements AutoCloseable {

    private static final InputFactoryImpl FACTORY = factory();
    private static final int DEEPEST = 256;

    private final XMLStreamReader2 reader;
    private final TokenGuard in;
    private final String part;
    private int depth;

    private XmlCursor(XMLStreamReader2 reader, TokenGuard in, String part) {
        this.reader = reader;
        this.in = in;
        this.part = part;
    }

    /** Walks through a part that is in memory. */
    static XmlCursor of(byte[] content, String part) throws UnreadableException {
        TokenGuard nothing = new TokenGuard(InputStream.nullInputStream());
        return of(new Stax2ByteArraySource(content, 0, content.length), nothing, part);
    }

    /** Walks through a part as it is unpacked; closing the walk closes the stream. */
    static XmlCursor of(InputStream in, String part) throws UnreadableException {
        TokenGuard guard = new TokenGuard(in);
        return of(new StreamSource(guard), guard, part);
    }

    private static XmlCursor of(Source source, TokenGuard in, String part) throws UnreadableException {
        try {
            return new XmlCursor((XMLStreamReader2) FACTORY.createXMLStreamReader(source), in, part);
        } catch (XMLStreamException _) {
            throw damaged(part);
        }
    }

    private static InputFactoryImpl factory() {
        InputFactoryImpl factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /** The reader behind, for attributes and characters. */
    XMLStreamReader2 reader() {
        return reader;
    }

    /** The next event; never that of a document type. */
    int next() throws UnreadableException {
        try {
            in.startToken();
            int event = reader.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> enter();
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw UnreadableException.of(FileFinding.FILE_HOSTILE, "part", "XML entities in " + part);
                default -> {}
            }
            return event;
        } catch (XMLStreamException | RuntimeException _) {
            throw damaged();
        }
    }

    private void enter() throws UnreadableException {
        if (++depth > DEEPEST) {
            throw UnreadableException.of(FileFinding.FILE_HOSTILE, "part", "XML without end in " + part);
        }
    }

    /** Moves to the next start of an element; false at the end of the document. */
    boolean nextElement() throws UnreadableException {
        for (int event = next(); event != XMLStreamConstants.END_DOCUMENT; event = next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    String name() {
        return reader.getLocalName();
    }

    /** An attribute of the element, by its local name. */
    Optional<String> attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return Optional.of(reader.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** Moves behind the end of the element just started. */
    void skipElement() throws UnreadableException {
        int around = depth - 1;
        while (depth > around) {
            int event = next();
            if (event == XMLStreamConstants.END_DOCUMENT) {
                throw damaged();
            }
        }
    }

    UnreadableException damaged() {
        return damaged(part);
    }

    private static UnreadableException damaged(String part) {
        return UnreadableException.of(FileFinding.FILE_DAMAGED, "part", part);
    }

    @Override
    public void close() throws UnreadableException {
        try (in) {
            reader.close();
        } catch (IOException | XMLStreamException _) {
            throw damaged();
        }
    }
}
