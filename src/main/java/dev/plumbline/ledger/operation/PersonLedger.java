package dev.plumbline.ledger.operation;

import java.time.Instant;
import java.util.List;

/** What is known of people: to whom letters went, and the registers that name them. */
public interface PersonLedger {

    /**
     * All registers that were ever handed in.
     *
     * @return their digests in hex, each once, in the order of receipt
     */
    List<String> listRegisters();

    /**
     * Letters to an address.
     *
     * @param address the address, in lower case
     * @return the letters in the order in which they were entered
     */
    List<Letter> listTo(String address);

    /**
     * How many people were forgotten so far.
     *
     * @return 0 or more
     */
    int count();

    /**
     * Has letters and findings name a stand-in; letters that are not out yet are withdrawn. All of it or nothing.
     *
     * @param person who is to be forgotten
     * @param standIn who stands there from now on
     * @param reason why
     * @param at when
     */
    void forget(Person person, Person standIn, String reason, Instant at);

    /** Rewrites the tables when somebody was forgotten, so that nothing is left where the database no longer looks. */
    void finish();

    /**
     * Somebody whom registers and letters name.
     *
     * @param address address, in lower case; empty when none is known
     * @param names names, as registers and letters have them
     */
    record Person(String address, List<String> names) {

        /** Copies the list. */
        public Person {
            names = List.copyOf(names);
        }
    }
}
