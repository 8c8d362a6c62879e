package org.sitrep.examples.scale;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.core.fs.FileStatus;
import org.apache.flink.core.fs.FileSystem;
import org.apache.flink.core.fs.Path;

/** Where an embedded run goes on from. */
final class Checkpoints {

  private Checkpoints() {}

  /** The newest complete checkpoint in a folder; each run has a folder of its own in it. */
  static Optional<Path> last(Path folder) throws IOException {
    FileSystem files = FileSystem.get(folder.toUri());
    Optional<FileStatus> newest = Optional.empty();
    for (FileStatus run : list(files, folder)) {
      for (FileStatus checkpoint : list(files, run.getPath())) {
        Path metadata = new Path(checkpoint.getPath(), "_metadata");
        if (files.exists(metadata)) {
          FileStatus status = files.getFileStatus(metadata);
          if (newest.isEmpty()
              || status.getModificationTime() > newest.get().getModificationTime()) {
            newest = Optional.of(status);
          }
        }
      }
    }
    return newest.map(metadata -> metadata.getPath().getParent());
  }

  /**
   * Removes the checkpoints in a folder but one.
   *
   * <p>A run that was killed may leave an older one behind. To go on from that, after a newer one
   * was used up, would write rows a second time.
   */
  static void removeOthers(Path folder, Optional<Path> kept) throws IOException {
    FileSystem files = FileSystem.get(folder.toUri());
    for (FileStatus run : list(files, folder)) {
      for (FileStatus checkpoint : list(files, run.getPath())) {
        Path path = checkpoint.getPath();
        if (path.getName().startsWith("chk-") && !kept.filter(path::equals).isPresent()) {
          files.delete(path, true);
        }
      }
    }
  }

  private static FileStatus[] list(FileSystem files, Path folder) throws IOException {
    return files.exists(folder) && files.getFileStatus(folder).isDir()
        ? files.listStatus(folder)
        : new FileStatus[0];
  }

  /** What an embedded run needs to be told; a run that comes to its end removes its checkpoints. */
  static Configuration config(Path folder, Duration every, Optional<Path> goOnFrom) {
    Configuration config = new Configuration();
    config.setString("execution.checkpointing.interval", every.toMillis() + " ms");
    config.setString("execution.checkpointing.dir", folder.toString());
    config.setString(
        "execution.checkpointing.externalized-checkpoint-retention", "RETAIN_ON_CANCELLATION");
    // The checkpoint that a run goes on from is its own from then on, to remove when it has a
    // newer.
    config.setString("execution.state-recovery.claim-mode", "CLAIM");
    config.setString("restart-strategy.type", "fixed-delay");
    config.setString("restart-strategy.fixed-delay.attempts", "3");
    config.setString("restart-strategy.fixed-delay.delay", "1 s");
    goOnFrom.ifPresent(path -> config.setString("execution.state-recovery.path", path.toString()));
    return config;
  }
}
