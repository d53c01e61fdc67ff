package dev.plumbline.pack.pdf.block;

import dev.plumbline.pack.Block;
import dev.plumbline.pack.pdf.document.Canvas;
import dev.plumbline.pack.theme.Spacing;
import java.util.ArrayList;
import java.util.List;

/** Lays out each kind of block. */
public final class Blocks {

    private final Setting setting;

    /**
     * A layout in one setting.
     *
     * @param setting fonts, density and room
     */
    public Blocks(Setting setting) {
        this.setting = setting;
    }

    /**
     * Lays out a block.
     *
     * @param block the block
     * @param width width in points
     * @return its flows in print order: one, or those of both columns when they cannot stand side by side
     */
    public List<Flow> layOut(Block block, double width) {
        return switch (block) {
            case Block.Columns columns -> columns(columns, width);
            case Block.Cards cards -> List.of(CardPiece.row(cards, width, setting));
            case Block.KeyFindings findings -> List.of(FindingPiece.flow(findings, width, setting));
            case Block.Foundation foundation -> List.of(FoundationPiece.flow(foundation, width, setting));
            case Block.Decisions decisions -> List.of(DecisionPiece.flow(decisions, width, setting));
            case Block.Table table -> List.of(new TableLayout(table, width, setting).flow());
            case Block.Notes notes -> List.of(NotePiece.flow(notes, width, setting));
            case Block.Visual visual -> List.of(new VisualLayout(width, setting).flow(visual));
        };
    }

    private List<Flow> columns(Block.Columns columns, double width) {
        double inner = width - Spacing.COLUMN_GAP;
        double leftWidth = inner * columns.leftShare();
        List<Flow> left = layOut(columns.left(), leftWidth);
        List<Flow> right = layOut(columns.right(), inner - leftWidth);
        Beside beside = new Beside(
                left, right, leftWidth + Spacing.COLUMN_GAP, setting.density().blockGap());
        if (beside.height() <= setting.room()) {
            return List.of(Flow.of(List.of(), List.of(beside)));
        }
        List<Flow> stacked = new ArrayList<>(layOut(columns.left(), width));
        stacked.addAll(layOut(columns.right(), width));
        return stacked;
    }

    /**
     * Two columns of flows; the left one is read first.
     *
     * @param left flows of the left column
     * @param right flows of the right column
     * @param shift distance from the left end of one to that of the other
     * @param gap distance between two flows of a column
     */
    private record Beside(List<Flow> left, List<Flow> right, double shift, double gap) implements Piece {

        @Override
        public double height() {
            return Math.max(height(left), height(right));
        }

        @Override
        public void draw(Canvas canvas, double x, double y) {
            draw(canvas, left, x, y);
            draw(canvas, right, x + shift, y);
        }

        private double height(List<Flow> flows) {
            return flows.stream().mapToDouble(Flow::height).sum() + gap * Math.max(flows.size() - 1, 0);
        }

        private void draw(Canvas canvas, List<Flow> flows, double x, double top) {
            double y = top;
            for (Flow flow : flows) {
                for (Piece piece : flow.lead()) {
                    piece.draw(canvas, x, y);
                    y += piece.height();
                }
                for (Piece piece : flow.body()) {
                    piece.draw(canvas, x, y);
                    y += piece.height();
                }
                y += gap;
            }
        }
    }
}
