package dev.plumbline.job.reading;

import dev.plumbline.inbox.Inbox;
import dev.plumbline.inbox.Shown;
import dev.plumbline.job.setting.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What lies in the inbox and is read by nobody, told alike in the log, on the status page and by the doctor.
 *
 * @param inbox the inbox
 * @param partners keys of the partners; empty without a register, when every folder may be a partner's
 */
public record Astray(Inbox inbox, List<String> partners) {

    /** Copies the keys. */
    public Astray {
        partners = List.copyOf(partners);
    }

    /**
     * The places.
     *
     * @return what lies where, one sentence a place; folders of nobody first, as whole returns may be in them
     */
    public List<String> list() {
        if (!inbox.isReadable()) {
            return List.of();
        }
        Map<String, Integer> strangers = new LinkedHashMap<>();
        inbox.listFolders().stream()
                .filter(folder -> !partners.isEmpty() && !partners.contains(folder))
                .forEach(folder -> strangers.put(folder, inbox.listFiles(folder).size()));
        strangers.values().removeIf(files -> files == 0);
        List<String> places = new ArrayList<>();
        strangers.forEach((folder, files) -> places.add(stranger(folder, files)));
        places.addAll(inbox.listAstray(strangers.keySet()));
        return places;
    }

    private String stranger(String folder, int files) {
        String words = "input/" + Shown.text(folder) + "/ is read by nobody (files in it: " + files
                + "): the register knows no partner '" + Shown.text(folder) + "'. " + Nearest.hint(folder, partners);
        return words.strip();
    }
}
