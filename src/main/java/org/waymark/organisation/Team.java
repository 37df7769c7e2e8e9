package org.waymark.organisation;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;

/** People who build and run something together, and are assessed together. */
@Entity
public class Team extends PanacheEntity {

    String name;

    protected Team() {}

    public Team(String name) {
        this.name = name;
    }

    public Long id() {
        return id;
    }

    public String name() {
        return name;
    }
}
