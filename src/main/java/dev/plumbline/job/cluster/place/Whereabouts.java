package dev.plumbline.job.cluster.place;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Where this process runs, for people on other machines. */
public final class Whereabouts {

    /** Host and number of the process, such as {@code alpha/4711}. */
    public static final String NAME = host() + "/" + ProcessHandle.current().pid();

    private Whereabouts() {}

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "a machine without a name";
        }
    }
}
