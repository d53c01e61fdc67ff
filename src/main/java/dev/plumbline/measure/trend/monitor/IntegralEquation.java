package dev.plumbline.measure.trend.monitor;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/**
 * The equation length(x) = 1 + atom(x) length(start) + integral of kernel(x, y) length(y) dy, solved on Gauss-Legendre
 * nodes.
 */
final class IntegralEquation {
    private static final int NODES = 64;

    private final double[] nodes = new double[NODES];
    private final double[] weights = new double[NODES];
    private final DoubleBinaryOperator kernel;

    IntegralEquation(double low, double high, DoubleBinaryOperator kernel) {
        this.kernel = kernel;
        double half = (high - low) / 2;
        for (int index = 0; index < NODES; index++) {
            double root = Math.cos(Math.PI * (index + 0.75) / (NODES + 0.5));
            for (int step = 0; step < 10; step++) {
                double[] legendre = legendre(root);
                root -= legendre[0] / legendre[1];
            }
            double derivative = legendre(root)[1];
            nodes[index] = low + half * (1 + root);
            weights[index] = half * 2 / ((1 - root * root) * derivative * derivative);
        }
    }

    /** The solution at the start; the start is the first unknown, the nodes follow. */
    double solveAt(double start, DoubleUnaryOperator atom) {
        double[][] system = new double[NODES + 1][NODES + 2];
        for (int row = 0; row <= NODES; row++) {
            double from = row == 0 ? start : nodes[row - 1];
            system[row][0] = -atom.applyAsDouble(from);
            for (int index = 0; index < NODES; index++) {
                system[row][index + 1] = -weights[index] * kernel.applyAsDouble(from, nodes[index]);
            }
            system[row][row] += 1;
            system[row][NODES + 1] = 1;
        }
        return firstUnknown(system);
    }

    /** Value and derivative of the Legendre polynomial. */
    private static double[] legendre(double x) {
        double before = 1;
        double value = x;
        for (int degree = 2; degree <= NODES; degree++) {
            double next = ((2 * degree - 1) * x * value - (degree - 1) * before) / degree;
            before = value;
            value = next;
        }
        return new double[] {value, NODES * (x * value - before) / (x * x - 1)};
    }

    /** Eliminates from the last unknown to the first; the system is diagonally dominant, so no rows are exchanged. */
    private static double firstUnknown(double[][] system) {
        int right = system.length;
        for (int pivot = system.length - 1; pivot > 0; pivot--) {
            for (int row = 0; row < pivot; row++) {
                double factor = system[row][pivot] / system[pivot][pivot];
                for (int column = 0; column < pivot; column++) {
                    system[row][column] -= factor * system[pivot][column];
                }
                system[row][right] -= factor * system[pivot][right];
            }
        }
        return system[0][right] / system[0][0];
    }
}
