package org.sitrep.tests.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the library in a process of its own and asks the flight recorder of the JDK which files and
 * sockets it used.
 */
class IsolationTest {

  private static final Set<String> FILES = Set.of("jdk.FileRead", "jdk.FileWrite");
  private static final Set<String> SOCKETS = Set.of("jdk.SocketRead", "jdk.SocketWrite");

  @TempDir Path folder;

  @Test
  void usesNoNetworkAndNoFileBesideItsJars() throws Exception {
    assertThat(used()).isEmpty();
  }

  @Test
  void wouldBeNoticed() throws Exception {
    String[] all = Arrays.stream(Misdeed.values()).map(Misdeed::name).toArray(String[]::new);
    assertThat(used(all))
        .anyMatch(use -> use.matches("jdk.FileRead .*misdeed.*"))
        .anyMatch(use -> use.matches("jdk.FileWrite .*misdeed.*"))
        .anyMatch(use -> use.startsWith("jdk.SocketWrite"));
  }

  /** What was read or written, but for the class path and the JDK. */
  private Set<String> used(String... misdeeds) throws IOException, InterruptedException {
    Path recording = folder.resolve("recording.jfr");
    Path out = folder.resolve("out.txt");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:StartFlightRecording:filename=" + recording + ",settings=" + settings(),
                "-cp",
                System.getProperty("java.class.path"),
                Victim.class.getName()));
    command.addAll(List.of(misdeeds));
    Process program =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
    try {
      assertThat(program.waitFor(120, TimeUnit.SECONDS)).isTrue();
      assertThat(program.exitValue()).as(Files.readString(out)).isZero();
    } finally {
      program.destroyForcibly();
    }
    Set<String> used = new TreeSet<>();
    for (RecordedEvent event : RecordingFile.readAllEvents(recording)) {
      String type = event.getEventType().getName();
      if (SOCKETS.contains(type)) {
        used.add(type + " " + event.getString("host") + ":" + event.getInt("port"));
      } else if (FILES.contains(type) && !isOfTheProgram(event.getString("path"))) {
        used.add(type + " " + event.getString("path"));
      }
    }
    return used;
  }

  /** The jars, the JDK and what the recorder itself writes. */
  private boolean isOfTheProgram(String path) {
    return path == null
        || Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .anyMatch(path::startsWith)
        || path.startsWith(System.getProperty("java.home"))
        || path.startsWith(folder.toString());
  }

  private Path settings() throws IOException {
    StringBuilder settings = new StringBuilder("<configuration version=\"2.0\">");
    for (String event : List.of("FileRead", "FileWrite", "SocketRead", "SocketWrite")) {
      settings
          .append("<event name=\"jdk.")
          .append(event)
          .append("\"><setting name=\"enabled\">true</setting>")
          .append("<setting name=\"threshold\">0 ns</setting></event>");
    }
    return Files.writeString(
        folder.resolve("all.jfc"),
        settings.append("</configuration>").toString(),
        StandardCharsets.UTF_8);
  }
}
