package org.sitrep.examples.scale;

import java.time.Duration;
import java.util.Map;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.connector.file.src.FileSource;
import org.apache.flink.core.fs.Path;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.filesystem.BucketAssigner;
import org.apache.flink.streaming.api.functions.sink.filesystem.OutputFileConfig;
import org.apache.flink.streaming.api.functions.sink.filesystem.bucketassigners.SimpleVersionedStringSerializer;
import org.apache.flink.streaming.api.functions.sink.filesystem.rollingpolicies.OnCheckpointRollingPolicy;
import org.sitrep.examples.shared.PolicyName;

/**
 * The job: files of reports in, tables out.
 *
 * @param in a file, or a folder of files
 * @param out the folder for the tables
 * @param policy how far "around" reaches
 * @param gathering what accounts are held against each other
 * @param atOnce how many accounts the finder of incidents gets at once
 * @param watch how often the folder is looked at for new files; zero to end after those there are
 * @param patience of a folder that grows, how long after a report its incidents are told
 */
record SitrepJob(
    Path in,
    Path out,
    PolicyName policy,
    Gathering gathering,
    int atOnce,
    Duration watch,
    Duration patience) {

  /** Adds the job to an environment. Names are given so that a later version finds its state. */
  void addTo(StreamExecutionEnvironment env) {
    // What no serializer is given for is refused, not written in a way that changes by itself.
    env.configure(Configuration.fromMap(Map.of("pipeline.generic-types", "false")));
    FileSource.FileSourceBuilder<RawRecord> files =
        FileSource.forBulkFileFormat(new ReportFormat(), in);
    if (!watch.isZero()) {
      files.monitorContinuously(watch);
    }
    SingleOutputStreamOperator<TableRow> read =
        env.fromSource(
                files.build(), WatermarkStrategy.noWatermarks(), "files of reports", RawRecord.TYPE)
            .uid("files")
            .rebalance()
            .process(new ReadReports(policy, gathering))
            .returns(TableRow.TYPE)
            .name("parse and check")
            .uid("read");
    DataStream<TableRow> rows = read;
    if (gathering != Gathering.NONE) {
      rows =
          read.union(
              read.getSideOutput(ReadReports.ACCOUNTS)
                  .keyBy(AccountRecord::country, Types.STRING)
                  .process(
                      new GatherIncidents(policy, atOnce, watch.isZero() ? 0 : patience.toMillis()))
                  .returns(TableRow.TYPE)
                  .name("gather incidents")
                  .uid("incidents"));
    }
    rows.sinkTo(
            FileSink.forBulkFormat(out, TableWriter::new)
                .withBucketAssigner(new ByTable())
                .withRollingPolicy(OnCheckpointRollingPolicy.build())
                .withOutputFileConfig(OutputFileConfig.builder().withPartSuffix(".parquet").build())
                .build())
        .name("tables")
        .uid("tables");
  }

  /** Puts the rows of each table into a folder of its own. */
  private static final class ByTable implements BucketAssigner<TableRow, String> {

    @Override
    public String getBucketId(TableRow row, Context context) {
      return row.outTable().folder();
    }

    @Override
    public SimpleVersionedSerializer<String> getSerializer() {
      return SimpleVersionedStringSerializer.INSTANCE;
    }
  }
}
