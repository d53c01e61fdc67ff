package dev.plumbline.bench.race;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Contestants in one JVM, round by round in turn, after rounds to warm up that do not count. Time is the processor time of
 * the whole process: collecting garbage and compiling belong to it, waiting for other programs does not.
 *
 * @param warmUps rounds that do not count
 * @param rounds rounds that count, an odd number
 */
public record Race(int warmUps, int rounds) {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /**
     * Runs the contestants.
     *
     * @param contestants ours first
     * @return a result each, in the same order
     * @throws Exception whatever a contestant throws
     */
    public List<Result> run(List<Contestant> contestants) throws Exception {
        List<double[]> millis = new ArrayList<>();
        contestants.forEach(_ -> millis.add(new double[rounds]));
        for (int round = -warmUps; round < rounds; round++) {
            for (int i = 0; i < contestants.size(); i++) {
                int which = Math.floorMod(i + round, contestants.size());
                double spent = spent(contestants.get(which));
                if (round >= 0) {
                    millis.get(which)[round] = spent;
                }
            }
        }
        List<Result> results = new ArrayList<>();
        for (int i = 0; i < contestants.size(); i++) {
            results.add(Result.of(contestants.get(i).name(), millis.get(i)));
        }
        return results;
    }

    private static double spent(Contestant contestant) throws Exception {
        System.gc();
        long before = SYSTEM.getProcessCpuTime();
        contestant.work().call();
        return (SYSTEM.getProcessCpuTime() - before) / 1e6;
    }

    /**
     * What a contestant took.
     *
     * @param name its name
     * @param median median of its rounds, in milliseconds of processor time
     * @param least its fastest round
     * @param most its slowest round
     */
    public record Result(String name, double median, double least, double most) {

        private static Result of(String name, double[] millis) {
            double[] sorted = millis.clone();
            Arrays.sort(sorted);
            return new Result(name, sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]);
        }
    }
}
