/** Whether the server answers, and when it last did. */
class Contact {
  isUp = $state(true);
  last = $state.raw<Date>(new Date());

  heard(): void {
    this.last = new Date();
    this.isUp = true;
  }

  lost(): void {
    this.isUp = false;
  }
}

export const contact = new Contact();

/** Fetches, and notes whether anybody was there to answer. */
export async function reach(url: string, init: RequestInit): Promise<Response> {
  try {
    const response = await fetch(url, init);
    contact.heard();
    return response;
  } catch (error) {
    // What the page itself broke off says nothing of the server.
    if (init.signal?.aborted !== true) contact.lost();
    throw error;
  }
}
