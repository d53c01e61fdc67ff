package dev.plumbline.submission.workbook.xlsx;

import dev.plumbline.submission.workbook.sheet.CellName;
import dev.plumbline.submission.workbook.sheet.ReadingBudget;
import dev.plumbline.submission.workbook.sheet.RowCells;
import dev.plumbline.submission.workbook.sheet.RowCells.Kind;
import dev.plumbline.submission.workbook.sheet.RowVisitor;
import dev.plumbline.submission.workbook.sheet.UnreadableException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.typed.TypedValueDecoder;

/** Pulls the rows of one sheet out of its XML. Attributes and values are read as characters, without a string each. */
final class SheetRows {

    private static final int LAST_ROW = 1_048_576;

    private final XmlCursor cursor;
    private final XMLStreamReader2 reader;
    private final RowCells row;
    private final ReadingBudget budget;
    private final Attribute attribute = new Attribute();
    private int rowNumber;
    private boolean rowHidden;
    private int column;
    private int style;
    private char type;
    private boolean formula;
    private boolean value;

    SheetRows(XmlCursor cursor, RowCells row, ReadingBudget budget) {
        this.cursor = cursor;
        this.reader = cursor.reader();
        this.row = row;
        this.budget = budget;
    }

    void read(RowVisitor visitor) throws UnreadableException {
        try {
            while (cursor.nextElement()) {
                if (cursor.name().equals("row")) {
                    readRow();
                    budget.takeRow(row.size());
                    if (row.size() > 0 && !visitor.visit(row)) {
                        return;
                    }
                } else if (cursor.name().equals("col")) {
                    noteColumns();
                } else if (cursor.name().equals("mergeCell")) {
                    cursor.attribute("ref").ifPresent(visitor::merged);
                }
            }
        } catch (XMLStreamException | IllegalArgumentException _) {
            throw cursor.damaged();
        }
    }

    private void noteColumns() throws UnreadableException {
        if (cursor.attribute("hidden")
                .filter(value -> value.equals("1") || value.equals("true"))
                .isPresent()) {
            int first = Integer.parseInt(cursor.attribute("min").orElse("1"));
            int last = Integer.parseInt(cursor.attribute("max").orElse("1"));
            row.hideColumns(first - 1, last - 1);
        }
    }

    private void readRow() throws XMLStreamException, UnreadableException {
        rowNumber++;
        rowHidden = false;
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = reader.getAttributeLocalName(i);
            if (name.equals("r")) {
                rowNumber = reader.getAttributeAsInt(i);
            } else if (name.equals("hidden")) {
                reader.getAttributeAs(i, attribute);
                rowHidden = attribute.first == '1' || attribute.first == 't';
            }
        }
        if (rowNumber < 1 || rowNumber > LAST_ROW) {
            throw cursor.damaged();
        }
        row.start(rowNumber, rowHidden);
        column = -1;
        for (int event = cursor.next(); event != XMLStreamConstants.END_ELEMENT; event = cursor.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (cursor.name().equals("c")) {
                    readCell();
                } else {
                    cursor.skipElement();
                }
            }
        }
    }

    private void readCell() throws XMLStreamException, UnreadableException {
        readAttributes();
        if (column < 0 || column >= RowCells.MOST_COLUMNS || row.size() >= RowCells.MOST_COLUMNS) {
            throw cursor.damaged();
        }
        formula = false;
        value = false;
        for (int event = cursor.next(); event != XMLStreamConstants.END_ELEMENT; event = cursor.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                readPart(cursor.name());
            }
        }
        if (value) {
            endCell();
        } else if (formula) {
            row.endCell(column, Kind.NOT_CALCULATED, style, true);
        }
    }

    private void readAttributes() throws XMLStreamException {
        column++;
        style = -1;
        type = 'n';
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = reader.getAttributeLocalName(i);
            if (name.length() != 1) {
                continue;
            }
            switch (name.charAt(0)) {
                case 'r' -> {
                    reader.getAttributeAs(i, attribute);
                    column = attribute.column;
                }
                case 's' -> style = reader.getAttributeAsInt(i);
                case 't' -> {
                    reader.getAttributeAs(i, attribute);
                    type = attribute.type;
                }
                default -> {}
            }
        }
    }

    private void readPart(String name) throws UnreadableException {
        switch (name) {
            case "v" -> {
                value = true;
                readCharacters();
            }
            case "is" -> {
                value = true;
                StringBuilder text = new StringBuilder();
                RichText.readInto(text, cursor);
                String plain = RichText.unescaped(text.toString());
                row.append(plain.toCharArray(), 0, plain.length());
            }
            case "f" -> {
                formula = true;
                cursor.skipElement();
            }
            default -> cursor.skipElement();
        }
    }

    private void readCharacters() throws UnreadableException {
        for (int event = cursor.next(); event != XMLStreamConstants.END_ELEMENT; event = cursor.next()) {
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                row.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            } else if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_DOCUMENT) {
                throw cursor.damaged();
            }
        }
    }

    private void endCell() {
        boolean empty = !row.hasPending();
        switch (type) {
            case 's' -> end(Kind.SHARED_TEXT, empty);
            case 'S' -> {
                row.changePending('_', RichText::unescaped);
                end(Kind.TEXT, empty);
            }
            case 'i' -> end(Kind.TEXT, empty);
            case 'b' -> end(Kind.TRUTH, empty);
            case 'e' -> end(Kind.FAULT, empty);
            case 'd' -> end(Kind.ISO_DATE, empty);
            default -> {
                if (empty && formula) {
                    row.endCell(column, Kind.NOT_CALCULATED, style, true);
                } else {
                    end(Kind.NUMBER, empty);
                }
            }
        }
    }

    private void end(Kind kind, boolean empty) {
        if (!empty) {
            row.endCell(column, kind, style, formula);
        }
    }

    /** An attribute's characters, looked at in place. */
    private static final class Attribute extends TypedValueDecoder {

        private char first;
        private char type;
        private int column;

        @Override
        public void decode(char[] buffer, int start, int end) {
            first = buffer[start];
            column = CellName.columnIn(buffer, start, end);
            boolean text = end - start == 3 && first == 's';
            type = text ? 'S' : first;
        }

        @Override
        public void decode(String text) {
            decode(text.toCharArray(), 0, text.length());
        }

        @Override
        public void handleEmptyValue() {
            throw new IllegalArgumentException("An attribute is empty");
        }
    }
}
