package app.entregent.testing;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** Prints how much of the processor something takes: others may use the machine. */
public final class Benchmarks {
  private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();
  private static final double NANOS_IN_MILLI = 1e6;

  private Benchmarks() {}

  /** Does it so often, on this thread. */
  public static void tell(String what, int turns, IntConsumer work) {
    List<Long> took = new ArrayList<>();
    for (int turn = 0; turn < turns; turn++) {
      long began = PROCESSOR.getCurrentThreadCpuTime();
      work.accept(turn);
      took.add(PROCESSOR.getCurrentThreadCpuTime() - began);
    }
    List<Long> sorted = took.stream().sorted().toList();
    System.out.printf(
        "%s: first %.1f ms, median %.1f ms, p95 %.1f ms%n",
        what,
        took.getFirst() / NANOS_IN_MILLI,
        sorted.get(turns / 2) / NANOS_IN_MILLI,
        sorted.get(turns * 95 / 100) / NANOS_IN_MILLI);
  }
}
