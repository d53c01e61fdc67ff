package dev.plumbline.bench.race;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/** What the heap of this process holds, in MB. */
public final class Heap {

    private static final double MEGA = 1024.0 * 1024;
    private static final List<MemoryPoolMXBean> POOLS = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();

    private Heap() {}

    /**
     * The most it held since the start or since {@link #forgetPeak}, garbage included.
     *
     * @return sum of the peaks of its pools: no less than the true peak
     */
    public static double peak() {
        return POOLS.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / MEGA;
    }

    /** Begins to look for a peak anew. */
    public static void forgetPeak() {
        POOLS.forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /**
     * What it holds that is in use, after a collection.
     *
     * @return above 0
     */
    public static double kept() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGA;
    }

    /**
     * The most it may hold.
     *
     * @return above 0
     */
    public static double limit() {
        return Runtime.getRuntime().maxMemory() / MEGA;
    }
}
