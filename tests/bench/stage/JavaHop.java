import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The same hop with Kafka's own clients. It puts a field in front of the last brace and parses nothing. */
public class JavaHop {
  public static void main(String[] arguments) {
    Map<String, String> env = System.getenv();
    String from = env.get("FROM_TOPIC");
    String to = env.get("TO_TOPIC");
    String group = env.get("GROUP");

    Properties consuming = new Properties();
    consuming.put("bootstrap.servers", env.get("BROKERS"));
    consuming.put("group.id", group);
    consuming.put("auto.offset.reset", "earliest");
    consuming.put("enable.auto.commit", "false");
    consuming.put("isolation.level", "read_committed");
    consuming.put("max.poll.records", env.get("RECORDS_MAX"));
    consuming.put("max.partition.fetch.bytes", "4194304");

    Properties producing = new Properties();
    producing.put("bootstrap.servers", env.get("BROKERS"));
    producing.put("transactional.id", group + "-0");
    producing.put("batch.size", "131072");
    producing.put("linger.ms", "0");
    producing.put("compression.type", env.getOrDefault("JAVA_COMPRESSION", "none"));

    var consumer = new KafkaConsumer<>(consuming, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    var producer = new KafkaProducer<>(producing, new ByteArraySerializer(), new ByteArraySerializer());
    producer.initTransactions();
    consumer.subscribe(List.of(from));
    while (true) {
      var records = consumer.poll(Duration.ofMillis(100));
      if (records.isEmpty()) continue;
      var offsets = new HashMap<TopicPartition, OffsetAndMetadata>();
      producer.beginTransaction();
      for (var record : records) {
        String value = new String(record.value(), StandardCharsets.UTF_8);
        String changed = value.substring(0, value.length() - 1) + ",\"bodyLength\":" + value.length() + "}";
        producer.send(new ProducerRecord<>(to, record.key(), changed.getBytes(StandardCharsets.UTF_8)));
        offsets.put(new TopicPartition(from, record.partition()), new OffsetAndMetadata(record.offset() + 1));
      }
      producer.sendOffsetsToTransaction(offsets, consumer.groupMetadata());
      producer.commitTransaction();
    }
  }
}
