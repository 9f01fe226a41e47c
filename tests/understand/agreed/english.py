"""English sentences of the genre, invented, with what they say."""

from __future__ import annotations

from .notation import Case

CASES = [
    Case("The sides discussed cooperation in tourism and healthcare.", "discuss", "society.tourism society.health"),
    Case(
        "Minister Arman Seitov said that Astana is ready to increase grain exports.",
        "inform express_readiness",
        "economy.trade.agri_access",
    ),
    Case("Prospects for cooperation in hydrogen were reviewed at the meeting.", "discuss", "energy.hydrogen"),
    Case(
        "Lena Kruse stressed the importance of the rule of law and human rights.",
        "appraise",
        "politics.rule_of_law politics.human_rights",
    ),
    Case(
        "The parties expressed mutual interest in launching direct flights.", "express_interest", "transport.aviation"
    ),
    Case(
        "Following the talks, a memorandum of understanding on artificial intelligence was signed.",
        "sign",
        "digital.ai",
        "memorandum=signed",
    ),
    Case("Kazakhstan and Estonia signed an agreement on mutual recognition of diplomas.", "sign", "", "treaty=signed"),
    Case(
        "The sides agreed to draft a roadmap for digitalization of customs by 2032.",
        "agree",
        "digital economy.trade.barriers",
        "roadmap=under_negotiation",
    ),
    Case("The presidents adopted a joint statement on strategic partnership.", "decide", "", "joint_statement=signed"),
    Case("Participants of the forum signed 14 documents worth $2 billion.", "sign", "", "package_of_documents=signed"),
    Case(
        "The parliament ratified the agreement on protection of investments.",
        "",
        "economy.investment",
        "treaty=ratified",
    ),
    Case("The treaty on transit entered into force on March 1, 2030.", "", "transport.logistics", "treaty=in_force"),
    Case(
        "Negotiations on a free trade agreement are under way.",
        "",
        "economy.trade.free_trade",
        "treaty=under_negotiation",
    ),
    Case("Tallinn proposed a treaty on social protection.", "", "economy.employment", "treaty=proposed"),
    Case(
        "The protocol on border checkpoints will be signed next month.",
        "",
        "security.borders",
        "protocol=under_negotiation",
    ),
    Case(
        "The sides reaffirmed their commitment to fighting climate change and to the green economy.",
        "commit",
        "green.climate green.transition",
    ),
    Case("The ambassador praised the rapid growth of parliamentary diplomacy.", "appraise", "politics.parliamentary"),
    Case("It was noted that five new plants had opened within a year.", "note"),
    Case(
        "This will contribute to resilient supply chains of critical raw materials.",
        "expect_effect",
        "economy.supply_chains economy.critical_materials",
    ),
    Case("The project should boost traffic along the Middle Corridor.", "expect_effect", "transport.middle_corridor"),
    Case("Estonian Foreign Minister Karl Mets welcomed Kazakhstan's initiative.", "welcome"),
    Case(
        "The ministers exchanged views on the war in Ukraine and the situation in Afghanistan.",
        "discuss",
        "politics.ukraine politics.afghanistan",
    ),
    Case("Special attention was paid to water resources and irrigation.", "discuss", "green.water"),
    Case("Both sides commended the results of the third session of the joint commission.", "appraise"),
    Case("The sides decided to set up a working group on cybersecurity.", "decide", "digital.cybersecurity"),
    Case("The Prime Minister ordered to speed up construction of the railway.", "", "transport.ports_roads"),
    Case(
        '"We intend to open a university campus in Atyrau," said Karl Mets.',
        "express_readiness inform",
        "society.education",
    ),
    Case("Minister of Energy Bolat Asanov met with the ambassador.", "", ""),
    Case(
        "The parties agreed to step up the fight against terrorism and drug trafficking.",
        "agree",
        "security.terrorism security.drugs_crime",
    ),
    Case("The contract for uranium supplies expired in 2029.", "", "energy.nuclear", "contract=expired"),
    Case("The convention has been provisionally applied since January.", "", "", "treaty=provisionally_applied"),
    Case("The partnership agreement was initialled in Tallinn.", "", "", "treaty=initialled"),
    Case("Karl Mets expressed confidence that the project would succeed.", "expect_effect"),
    Case("Estonia is committed to people-to-people contacts.", "commit", "mobility.people_to_people"),
]
