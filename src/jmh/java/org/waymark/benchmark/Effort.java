package org.waymark.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * The time that processors spent on an iteration, that of the garbage collector included. Unlike time by the clock it does
 * not grow when other programs keep the machine busy.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class Effort {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** How often the method that is measured was called. */
    public long calls;

    /** Of all threads of the process. */
    public long processorNanos;

    private long before;

    @Setup(Level.Iteration)
    public void begin() {
        calls = 0;
        before = SYSTEM.getProcessCpuTime();
    }

    @TearDown(Level.Iteration)
    public void end() {
        processorNanos = SYSTEM.getProcessCpuTime() - before;
    }
}
