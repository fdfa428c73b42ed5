import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Produced;

/**
 * The same hop and the same change as JavaHop, with Kafka Streams, exactly once. It has no transactions of so many records:
 * it commits by the clock, every 100 ms, which is its default under exactly_once_v2; a poll is of so many records.
 */
public class StreamsHop {
  public static void main(String[] arguments) {
    Map<String, String> env = System.getenv();
    Properties settings = new Properties();
    settings.put("bootstrap.servers", env.get("BROKERS"));
    settings.put("application.id", env.get("GROUP"));
    settings.put("processing.guarantee", "exactly_once_v2");
    settings.put("commit.interval.ms", "100");
    settings.put("num.stream.threads", "1");
    settings.put("state.dir", env.get("STATE_FOLDER"));
    settings.put("consumer.auto.offset.reset", "earliest");
    settings.put("consumer.max.poll.records", env.get("RECORDS_MAX"));
    settings.put("consumer.max.partition.fetch.bytes", "4194304");
    settings.put("producer.batch.size", "131072");
    settings.put("producer.linger.ms", "5"); // the producer's default; Streams would wait 100 ms
    settings.put("producer.compression.type", env.getOrDefault("JAVA_COMPRESSION", "none"));

    var bytes = Serdes.ByteArray();
    var builder = new StreamsBuilder();
    builder
        .stream(env.get("FROM_TOPIC"), Consumed.with(bytes, bytes))
        .mapValues(StreamsHop::change)
        .to(env.get("TO_TOPIC"), Produced.with(bytes, bytes));
    var streams = new KafkaStreams(builder.build(), settings);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> streams.close(Duration.ofSeconds(5))));
    streams.start();
  }

  private static byte[] change(byte[] record) {
    String value = new String(record, StandardCharsets.UTF_8);
    String changed = value.substring(0, value.length() - 1) + ",\"bodyLength\":" + value.length() + "}";
    return changed.getBytes(StandardCharsets.UTF_8);
  }
}
