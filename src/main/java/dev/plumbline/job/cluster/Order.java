package dev.plumbline.job.cluster;

import dev.plumbline.job.cluster.place.Share;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.springframework.batch.integration.partition.StepExecutionRequest;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.GenericMessage;
import tools.jackson.databind.json.JsonMapper;

/**
 * A part of a run that waits for somebody who does it, and what must be the same there so that the same comes out.
 *
 * @param step name of the step that does it
 * @param execution number of the part's execution in the job repository
 * @param build what the manager runs
 * @param seen what the manager sees of the home
 */
record Order(String step, long execution, String build, Share.Seen seen) {

    private static final JsonMapper JSON = new JsonMapper();

    static Order of(StepExecutionRequest request, String build, Share.Seen seen) {
        return new Order(request.getStepName(), request.getStepExecutionId(), build, seen);
    }

    /** Kept as JSON: nothing in the database is ever deserialized into arbitrary types. */
    static void write(Message<?> message, OutputStream out) throws IOException {
        out.write(JSON.writeValueAsBytes(message.getPayload()));
    }

    static Message<Order> read(InputStream in) {
        return new GenericMessage<>(JSON.readValue(in, Order.class));
    }
}
