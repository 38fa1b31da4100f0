/** What says of an entry something its standard has no field for, by a name of our own. */
export interface Attribute {
  id: string;
  link_id: string;
  /** One of `linkTypes`. */
  link_type: string;
  link_entity: string;
  value: string;
  taxonomy_term?: { id: string; code: string; name: string; description: string };
}

export interface Language {
  id: string;
  name: string;
  /** ISO 639-1, or 639-3 where there is none: `bfi` is British Sign Language. */
  code: string;
}

/** One weekly run of opening between two days, as RFC 5545 has it; without times: closed, or not known. */
export interface Schedule {
  id: string;
  valid_from?: string;
  valid_to?: string;
  /** Hours ahead of UTC while it is valid. */
  timezone?: number;
  wkst?: 'MO';
  freq?: 'WEEKLY';
  interval?: number;
  byday?: string;
  opens_at?: string;
  closes_at?: string;
  /** In words, as a card has it. */
  description?: string | undefined;
  /** The kind of channel it is for. */
  attending_type: string;
  attributes: Attribute[];
}

export interface Phone {
  id: string;
  /** As the service prints it. */
  number: string;
  type: 'voice' | 'text' | 'textphone';
  description?: string;
  languages: Language[];
  attributes: Attribute[];
}

export interface Contact {
  id: string;
  email: string;
  attributes: Attribute[];
}

/** A way in that has an address on the web. */
export interface Online {
  id: string;
  description?: string;
  location: {
    id: string;
    location_type: 'virtual';
    name: string;
    url: string;
    languages: Language[];
    accessibility?: { id: string; description: string }[];
  };
  attributes: Attribute[];
}

export interface CostOption {
  id: string;
  /** Which number or address it is the cost of. */
  option: string;
  currency?: 'GBP';
  amount?: number;
  amount_description: string;
}

export interface ServiceArea {
  id: string;
  name: string;
  extent_type: 'text';
  /** ISO 3166-2, or the area's own name. */
  extent: string;
}

/** A helpline as Open Referral UK 3 (HSDS 3) has a service. What is undefined is not written. */
export interface Service {
  id: string;
  name: string;
  description?: string | undefined;
  url?: string | undefined;
  email?: string | undefined;
  status: 'active';
  application_process?: string | undefined;
  wait_time?: string | undefined;
  eligibility_description?: string | undefined;
  minimum_age?: number | undefined;
  maximum_age?: number | undefined;
  /** The day of the oldest evidence shown; absent where some of it has no date. */
  assured_date?: string | undefined;
  organization: { id: string; name: string; description: string };
  phones: Phone[];
  contacts: Contact[];
  service_at_locations: Online[];
  schedules: Schedule[];
  service_areas: ServiceArea[];
  languages: Language[];
  cost_options: CostOption[];
  attributes: Attribute[];
}

/** Services as the standard's `/services` answers: one page with all of them. */
export interface Services {
  total_items: number;
  total_pages: 1;
  page_number: 1;
  size: number;
  first_page: true;
  last_page: true;
  empty: boolean;
  contents: Service[];
}
